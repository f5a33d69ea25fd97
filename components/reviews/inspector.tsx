'use client';

import { MousePointerClick } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { ClaimFacts } from '@/components/claims/claim-facts';
import { EmptyState } from '@/components/ui/empty-state';
import { AssessmentList } from './assessment-list';
import { ClaimHeading, claimHeadingId } from './claim-heading';
import { Comments } from './comments';
import { useCurrentClaim, useDesk } from './desk-context';
import { EvidenceSection } from './evidence-section';
import { Fold } from './fold';
import { Grounds } from './grounds';
import { Lineage } from './lineage';
import { Questions } from './questions';
import { SetAsideNotice } from './set-aside-notice';
import { TaskPanel } from './task-panel';
import { VerdictDock } from './verdict-dock';

/** Everything about the current claim: what it says, what speaks for and against it, who judged how. */
export function Inspector() {
  const t = useTranslations('reviews.inspector');
  const claim = useCurrentClaim();
  const outlet = useDesk((state) => state.desk.article.outlet);
  const task = useDesk((state) => state.task);
  const pane = useRef<HTMLDivElement>(null);
  const busy = task !== null && task.kind !== 'assess';
  const open = task !== null;
  const claimId = claim?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim or form begins at its top.
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
  }, [claimId, busy]);

  // A form that closes takes the focus with it; the claim it was about is where to go on.
  useEffect(() => {
    if (!open) return;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        document.getElementById(claimHeadingId)?.focus({ preventScroll: true });
      });
    };
  }, [open]);

  if (!claim) {
    return (
      <EmptyState icon={<MousePointerClick />} title={t('none')}>
        {t('noneHelp')}
      </EmptyState>
    );
  }
  return (
    <>
      <div ref={pane} className="min-h-0 flex-1 overflow-y-auto overscroll-contain bg-surface">
        {busy ? (
          <TaskPanel task={task} claim={claim} />
        ) : (
          <>
            <div className="flex flex-col gap-4 px-4 pt-4 pb-5">
              <ClaimHeading claim={claim} />
              <SetAsideNotice claim={claim} />
              <ClaimFacts claim={claim} outlet={outlet} />
            </div>
            {claim.disposition === 'checkable' ? <Questions claim={claim} /> : null}
            <EvidenceSection claim={claim} />
            <AssessmentList claim={claim} />
            <Comments claim={claim} />
            <Fold label={t('grounds')}>
              <Grounds claim={claim} />
            </Fold>
            <Lineage claim={claim} />
          </>
        )}
      </div>
      {busy ? null : <VerdictDock key={claim.id} claim={claim} />}
    </>
  );
}
