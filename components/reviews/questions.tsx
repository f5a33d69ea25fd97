'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import { VerdictBadge } from '@/components/verdicts/verdict-badge';
import type { Target } from '@/lib/evidence/schema';
import type { DeskClaim } from '@/lib/reviews/desk';
import { useAbilities, useDesk, useDeskContext, useDispatch } from './desk-context';
import { Section } from './section';
import { useQuestion } from './use-question';

/** The one or two questions a claim holds, and how far each is answered. */
export function Questions({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.questions');
  const targets: Target[] = claim.claimant === null ? ['substance'] : ['statement', 'substance'];
  return (
    <Section title={t('title')}>
      <ul className="flex flex-col gap-3">
        {targets.map((target) => (
          <Question key={target} claim={claim} target={target} />
        ))}
      </ul>
    </Section>
  );
}

function Question({ claim, target }: { claim: DeskClaim; target: Target }) {
  const t = useTranslations('reviews.questions');
  const tReason = useTranslations('verdicts.reason');
  const tFaulty = useTranslations('verdicts.faulty');
  const question = useQuestion()(claim, target);
  const { zone } = useDeskContext();
  const needed = useDesk((state) => state.desk.policy.reviewersNeeded);
  const { resolve } = useAbilities();
  const dispatch = useDispatch();
  const { status, reason, asOf, correctedWording, faultyElements } = claim[target];
  const since = asOf === null ? 0 : evidenceSince(claim, target, asOf);
  const judged = claim.assessments.filter(
    (each) => each.target === target && each.void === null,
  ).length;
  return (
    <li className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="min-w-0 flex-1 basis-40 text-ink-muted" dir="auto">
          {question}
        </span>
        <VerdictBadge status={status} />
      </div>
      {reason ? (
        <p className="text-sm">
          {tReason(reason)}
          {faultyElements.length > 0
            ? `: ${faultyElements.map((each) => tFaulty(each)).join(', ')}`
            : null}
          {asOf ? (
            <span className="text-ink-muted">
              {' · '}
              {t('asOf')} <DateTime at={asOf} zone={zone} />
            </span>
          ) : null}
        </p>
      ) : null}
      {since > 0 ? <p className="text-info text-sm">{t('since', { count: since })}</p> : null}
      {correctedWording ? (
        <p className="border-disputed border-s-2 ps-2 font-serif" dir="auto">
          <span className="block font-sans text-ink-muted text-sm">{t('corrected')}</span>
          {correctedWording}
        </p>
      ) : null}
      {status === 'in_review' ? (
        <p className="text-ink-muted text-sm">{t('needsMore', { judged, needed })}</p>
      ) : null}
      {status === 'disagreement' ? (
        <div className="flex flex-wrap items-center gap-2">
          <p className="min-w-0 flex-1 text-ink-muted text-sm">
            {resolve ? t('disagreement') : t('disagreementWaits')}
          </p>
          {resolve ? (
            <Button
              size="sm"
              onClick={() =>
                dispatch({
                  type: 'opened',
                  task: { kind: 'assess', target, verdict: null, resolving: true },
                })
              }
            >
              {t('resolve')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** How much evidence came up or was decided on after the verdict looked. */
function evidenceSince({ evidence }: DeskClaim, target: Target, asOf: string): number {
  return evidence.filter(
    (each) =>
      each.target === target &&
      (each.state === 'proposed' || each.state === 'accepted') &&
      (each.attachedAt > asOf || (each.decidedAt ?? '') > asOf),
  ).length;
}
