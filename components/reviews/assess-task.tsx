'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { suggestedReason } from '@/components/verdicts/suggested-reason';
import { VerdictForm } from '@/components/verdicts/verdict-form';
import type { DeskClaim } from '@/lib/reviews/desk';
import { useDesk, useDeskContext, useDispatch } from './desk-context';
import type { DeskTask } from './desk-state';
import { useQuestion } from './use-question';
import { useTakeBack } from './use-take-back';

/** Milliseconds for which a saved verdict offers to be taken back. */
const UNDO_FOR = 10_000;

export interface AssessTaskProps {
  claim: DeskClaim;
  task: Extract<DeskTask, { kind: 'assess' }>;
}

/** The verdict form for the current claim, and what follows once it is saved. */
export function AssessTask({ claim, task }: AssessTaskProps) {
  const t = useTranslations('reviews.said');
  const tStatus = useTranslations('verdicts.status');
  const tCommon = useTranslations('common');
  const personId = useDesk((state) => state.desk.viewer.personId);
  const question = useQuestion()(claim, task.target);
  const takeBack = useTakeBack();
  const { refresh, announce } = useDeskContext();
  const dispatch = useDispatch();
  return (
    <VerdictForm
      claim={claim}
      target={task.target}
      question={question}
      verdict={task.verdict}
      suggest={(verdict) => suggestedReason(verdict, task.target, claim.evidence)}
      resolving={task.resolving}
      draftKey={`${personId}:verdict:${claim.id}:${task.target}`}
      onAttach={() => dispatch({ type: 'opened', task: { kind: 'attach', claimIds: [claim.id] } })}
      onCancel={() => dispatch({ type: 'closed' })}
      onConflict={refresh}
      onDone={async (verdict) => {
        await refresh();
        dispatch({ type: 'closed' });
        const said = t('assessed', { verdict: tStatus(verdict) });
        announce(said);
        toast.success(said, {
          duration: UNDO_FOR,
          action: { label: tCommon('undo'), onClick: () => void takeBack(claim.id, task.target) },
        });
      }}
    />
  );
}
