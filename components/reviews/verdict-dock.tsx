'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { statusIcons } from '@/components/verdicts/display-status';
import type { Target } from '@/lib/evidence/schema';
import type { DeskClaim } from '@/lib/reviews/desk';
import { verdicts } from '@/lib/verdicts/schema';
import { AssessTask } from './assess-task';
import { useAbilities, useDesk, useDispatch } from './desk-context';

/** The verdict controls, always in view below the claim; they open into the form. */
export function VerdictDock({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('verdicts');
  const tDock = useTranslations('reviews.dock');
  const task = useDesk((state) => state.task);
  const { assess } = useAbilities();
  const dispatch = useDispatch();
  const [target, setTarget] = useState<Target>('substance');
  if (!assess || claim.disposition !== 'checkable' || claim.standing === 'proposed') return null;
  if (task?.kind === 'assess') {
    return (
      <div className="max-h-[75%] shrink-0 overflow-y-auto border-t bg-raised px-4 py-4 shadow-floating">
        <AssessTask
          key={`${claim.id}-${task.target}-${task.resolving}`}
          claim={claim}
          task={task}
        />
      </div>
    );
  }
  return (
    <section
      aria-label={tDock('label')}
      className="shrink-0 border-t bg-surface px-4 py-2.5 print:hidden"
    >
      {claim.claimant === null ? null : (
        <SegmentedControl
          name="target"
          className="mb-2"
          legend={tDock('target')}
          hideLegend
          value={target}
          onValueChange={setTarget}
          choices={[
            { value: 'substance', label: tDock('substance') },
            { value: 'statement', label: tDock('statement') },
          ]}
        />
      )}
      <div className="grid grid-cols-3 gap-1.5">
        {verdicts.map((verdict, index) => {
          const Icon = statusIcons[verdict];
          return (
            <Button
              key={verdict}
              data-status={verdict}
              data-verdict={verdict}
              className="gap-1! px-1! text-(--status)! text-sm!"
              aria-keyshortcuts={`${index + 1}`}
              onClick={() =>
                dispatch({
                  type: 'opened',
                  task: {
                    kind: 'assess',
                    target: claim.claimant === null ? 'substance' : target,
                    verdict,
                    resolving: false,
                  },
                })
              }
            >
              <Icon aria-hidden="true" />
              {t(`status.${verdict}`)}
              <span aria-hidden="true" className="text-ink-faint text-xs max-sm:hidden">
                {index + 1}
              </span>
            </Button>
          );
        })}
      </div>
    </section>
  );
}
