'use client';

import { Check, CircleSlash, Info, type LucideIcon, TriangleAlert, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IsoDate } from '@/components/claims/iso-date';
import { SourceCitation } from '@/components/evidence/source-citation';
import { Badge, type Tone } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { DateTime } from '@/components/ui/date-time';
import type { EvidenceState, Stance } from '@/lib/evidence/schema';
import type { DeskEvidence } from '@/lib/reviews/desk';
import { useDeskContext, usePersonName } from './desk-context';
import { EvidenceDecision } from './evidence-decision';

const stanceLooks: Record<Stance, { Icon: LucideIcon; className: string }> = {
  supports: { Icon: Check, className: 'text-corroborated' },
  refutes: { Icon: X, className: 'text-disputed' },
  context: { Icon: Info, className: 'text-ink-muted' },
};

const stateTones: Record<Exclude<EvidenceState, 'accepted'>, Tone> = {
  proposed: 'info',
  declined: 'neutral',
  withdrawn: 'neutral',
};

/** One source and what it says about the claim, with all that bears on its weight. */
export function EvidenceItem({
  evidence,
  hasStatement,
}: {
  evidence: DeskEvidence;
  hasStatement: boolean;
}) {
  const t = useTranslations('reviews.evidence');
  const { zone } = useDeskContext();
  const nameOf = usePersonName();
  const { stance, state, target, source } = evidence;
  const { Icon, className } = stanceLooks[stance];
  const gone = state === 'declined' || state === 'withdrawn';
  return (
    <li className={classNames('rounded-md border p-3', gone ? 'bg-sunken' : 'bg-surface')}>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <span className={classNames('inline-flex items-center gap-1 font-medium', className)}>
          <Icon aria-hidden="true" className="size-4" />
          {t(`stance.${stance}`)}
        </span>
        {hasStatement ? <span className="text-ink-muted">{t(`target.${target}`)}</span> : null}
        <span className="ms-auto flex flex-wrap gap-1">
          {state === 'accepted' ? null : (
            <Badge tone={stateTones[state]}>{t(`state.${state}`)}</Badge>
          )}
          {evidence.againstInterest ? <Badge tone="accent">{t('againstInterest')}</Badge> : null}
          {gone || stance === 'context' ? null : (
            <Badge tone={evidence.independent ? 'success' : 'warning'}>
              {evidence.independent ? t('independent') : t('dependent')}
            </Badge>
          )}
        </span>
      </div>
      <div className="mt-1.5">
        <SourceCitation source={source} />
      </div>
      <Passage evidence={evidence} />
      {evidence.warnings.length > 0 && !gone ? (
        <ul className="mt-2 flex flex-col gap-1 text-sm text-warning">
          {evidence.warnings.map((warning) => (
            <li key={warning} className="flex items-start gap-1.5">
              <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              {t(`warning.${warning}`)}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-2 text-ink-muted text-sm">
        {t('attached', { name: nameOf(evidence.attachedById) })}{' '}
        <DateTime at={evidence.attachedAt} zone={zone} show="date" />
        {evidence.decidedById && evidence.decidedById !== evidence.attachedById
          ? ` · ${t(`decided.${state}`, { name: nameOf(evidence.decidedById) })}`
          : null}
      </p>
      {evidence.decisionNote ? (
        <p dir="auto" className="mt-1 flex items-start gap-1.5 text-sm">
          <CircleSlash aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-muted" />
          {evidence.decisionNote}
        </p>
      ) : null}
      <EvidenceDecision evidence={evidence} />
    </li>
  );
}

function Passage({ evidence }: { evidence: DeskEvidence }) {
  const t = useTranslations('reviews.evidence');
  const { passage, language, translation, translator, note, describesAt } = evidence;
  return (
    <>
      {passage ? (
        <blockquote
          dir="auto"
          lang={language ?? undefined}
          className="mt-2 whitespace-pre-wrap border-s-2 ps-3 font-serif wrap-anywhere"
        >
          {passage}
        </blockquote>
      ) : null}
      {translation ? (
        <div className="mt-2 border-s-2 ps-3">
          <p className="text-ink-muted text-sm">
            {translator ? t('translatedBy', { name: translator }) : t('translation')}
          </p>
          <p dir="auto" className="whitespace-pre-wrap font-serif wrap-anywhere">
            {translation}
          </p>
        </div>
      ) : null}
      {note ? (
        <p dir="auto" className="mt-2 whitespace-pre-wrap wrap-anywhere">
          {note}
        </p>
      ) : null}
      {describesAt ? (
        <p className="mt-1 text-ink-muted text-sm">
          {t('describesAt')} <IsoDate date={describesAt} />
        </p>
      ) : null}
    </>
  );
}
