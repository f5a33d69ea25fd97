'use client';

import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { DateTime } from '@/components/ui/date-time';
import { VerdictBadge } from '@/components/verdicts/verdict-badge';
import type { DeskAssessment, DeskClaim } from '@/lib/reviews/desk';
import { useAbilities, useDesk, useDeskContext, usePersonName } from './desk-context';
import { Section } from './section';
import { useTakeBack } from './use-take-back';

/** Who judged how, when and why; newest first, also what no longer counts. */
export function AssessmentList({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.assessments');
  if (claim.assessments.length === 0) return null;
  const newestFirst = [...claim.assessments].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <Section title={t('title')} count={claim.assessments.length}>
      <ul className="flex flex-col gap-4">
        {newestFirst.map((assessment) => (
          <Assessment
            key={assessment.id}
            assessment={assessment}
            claimId={claim.id}
            hasStatement={claim.claimant !== null}
          />
        ))}
      </ul>
    </Section>
  );
}

interface AssessmentProps {
  assessment: DeskAssessment;
  claimId: string;
  hasStatement: boolean;
}

function Assessment({ assessment, claimId, hasStatement }: AssessmentProps) {
  const t = useTranslations('reviews.assessments');
  const tVerdicts = useTranslations('verdicts');
  const { zone } = useDeskContext();
  const personId = useDesk((state) => state.desk.viewer.personId);
  const name = usePersonName()(assessment.assessorId);
  const { assess } = useAbilities();
  const takeBack = useTakeBack();
  const { verdict, reason, rationale, faultyElements, correctedWording, target } = assessment;
  return (
    <li className={classNames('flex gap-2.5', assessment.void && 'text-ink-muted')}>
      <Avatar name={name} size="sm" />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span className="font-medium">{name}</span>
          <VerdictBadge status={verdict} look="plain" />
          {hasStatement ? <span className="text-ink-muted text-sm">{t(target)}</span> : null}
          {assessment.resolution ? <Badge tone="accent">{t('resolution')}</Badge> : null}
          {assessment.void ? <Badge>{t(`void.${assessment.void}`)}</Badge> : null}
        </div>
        <p className="text-sm">
          {tVerdicts(`reason.${reason}`)}
          {faultyElements.length > 0
            ? `: ${faultyElements.map((each) => tVerdicts(`faulty.${each}`)).join(', ')}`
            : null}
        </p>
        {correctedWording ? (
          <p dir="auto" className="font-serif">
            {correctedWording}
          </p>
        ) : null}
        {rationale ? (
          <p dir="auto" className="mt-1 whitespace-pre-wrap wrap-anywhere">
            {rationale}
          </p>
        ) : null}
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-ink-muted text-sm">
          <span>
            {t('asOf')} <DateTime at={assessment.asOf} zone={zone} />
          </span>
          {assess && assessment.void === null && assessment.assessorId === personId ? (
            <Button size="sm" variant="quiet" onClick={() => takeBack(claimId, target)}>
              {t('withdraw')}
            </Button>
          ) : null}
        </p>
      </div>
    </li>
  );
}
