'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { EditClaimForm } from '@/components/claims/edit-claim-form';
import { MergeClaimsForm } from '@/components/claims/merge-claims-form';
import { SetAsideForm } from '@/components/claims/set-aside-form';
import { SplitClaimForm } from '@/components/claims/split-claim-form';
import { AttachForm } from '@/components/evidence/attach-form';
import type { Span } from '@/lib/extraction/schema';
import { can } from '@/lib/people/permissions';
import type { DeskClaim } from '@/lib/reviews/desk';
import { useDesk, useDeskContext, useDispatch } from './desk-context';
import type { DeskTask } from './desk-state';
import { useParties } from './use-parties';

export interface TaskPanelProps {
  task: Exclude<DeskTask, { kind: 'assess' }>;
  claim: DeskClaim;
}

/** The form that was asked for, in the place of the claim's details. */
export function TaskPanel({ task, claim }: TaskPanelProps) {
  const t = useTranslations('reviews.said');
  const { text } = useDesk((state) => state.desk.article);
  const all = useDesk((state) => state.desk.claims);
  const { personId, role } = useDesk((state) => state.desk.viewer);
  const { refresh, announce } = useDeskContext();
  const dispatch = useDispatch();
  const parties = useParties();
  const picked = useDesk((state) => state.picked);
  const onSpans = useCallback(
    (spans: readonly Span[]) => dispatch({ type: 'lit', spans }),
    [dispatch],
  );
  const ids = 'claimIds' in task ? task.claimIds : [claim.id];
  const claims = all.filter(({ id }) => ids.includes(id));
  const several = ids.length > 1 ? 'several' : claim.id;

  async function done(said: string, selectId?: string) {
    await refresh();
    dispatch({ type: 'closed' });
    if (ids.length > 1) dispatch({ type: 'ticked', claimIds: ids, ticked: false });
    if (selectId) dispatch({ type: 'selected', claimId: selectId });
    announce(said);
  }

  const shared = {
    draftKey: `${personId}:${task.kind}:${several}`,
    onCancel: () => dispatch({ type: 'closed' }),
    onConflict: () => void refresh(),
  };
  return (
    <div className="px-4 py-4">
      {task.kind === 'attach' ? (
        <AttachForm
          {...shared}
          claims={claims}
          parties={parties}
          proposing={!can(role, 'evidence.decide')}
          onDone={() => done(t('attached', { count: claims.length }))}
        />
      ) : null}
      {task.kind === 'setAside' ? (
        <SetAsideForm
          {...shared}
          claims={claims}
          disposition={task.disposition}
          onDone={() => done(t('setAside', { count: claims.length }))}
        />
      ) : null}
      {task.kind === 'merge' ? (
        <MergeClaimsForm {...shared} claims={claims} onDone={(id) => done(t('merged'), id)} />
      ) : null}
      {task.kind === 'edit' ? (
        <EditClaimForm
          {...shared}
          key={claim.id}
          claim={claim}
          articleText={text}
          claimants={parties}
          picked={picked}
          onSpans={onSpans}
          onDone={() => done(t('edited'))}
        />
      ) : null}
      {task.kind === 'split' ? (
        <SplitClaimForm
          {...shared}
          key={claim.id}
          claim={claim}
          articleText={text}
          onSpans={onSpans}
          onDone={() => done(t('split'))}
        />
      ) : null}
    </div>
  );
}
