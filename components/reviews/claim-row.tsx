'use client';

import { Paperclip } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Badge } from '@/components/ui/badge';
import { classNames } from '@/components/ui/class-names';
import { VerdictBadge } from '@/components/verdicts/verdict-badge';
import { standingOf } from '@/lib/reviews/claim-standing';
import type { DeskClaim } from '@/lib/reviews/desk';

export interface ClaimRowProps {
  claim: DeskClaim;
  /** Its place among the claims of the article, from 1. */
  number: number;
  current: boolean;
  /** Leaves the box out when nothing can be done to a selection. */
  ticked: boolean | null;
  onSelect: (claimId: string) => void;
  onTick: (claimId: string, ticked: boolean) => void;
}

/** One claim of the list: where it stands, its sentence, who says it, and how much evidence there is. */
export const ClaimRow = memo(function ClaimRow(props: ClaimRowProps) {
  const { claim, number, current, ticked } = props;
  const t = useTranslations('reviews.list');
  const counting = claim.evidence.filter(
    ({ state }) => state === 'accepted' || state === 'proposed',
  );
  return (
    <li
      data-claim={claim.id}
      className={classNames(
        'relative flex gap-2 border-b px-3 py-2.5 [contain-intrinsic-size:auto_5rem] [content-visibility:auto]',
        current ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
    >
      {current ? (
        <span aria-hidden="true" className="absolute inset-y-0 start-0 w-0.75 bg-accent" />
      ) : null}
      {ticked === null ? null : (
        <label className="-m-1 flex size-6 shrink-0 items-center justify-center">
          <input
            type="checkbox"
            tabIndex={current ? 0 : -1}
            checked={ticked}
            aria-label={t('tick', { number })}
            onChange={(event) => props.onTick(claim.id, event.target.checked)}
            className="size-4 accent-(--color-accent)"
          />
        </label>
      )}
      <button
        type="button"
        tabIndex={current ? 0 : -1}
        aria-current={current ? 'true' : undefined}
        onClick={() => props.onSelect(claim.id)}
        className="min-w-0 flex-1 rounded-sm text-start outline-offset-4"
      >
        <span className="flex items-center gap-2 text-sm">
          <span className="text-ink-faint tabular-nums">{number}</span>
          <VerdictBadge status={standingOf(claim)} look="plain" />
          {claim.standing === 'proposed' ? <Badge tone="info">{t('proposed')}</Badge> : null}
          {counting.length > 0 ? (
            <span className="ms-auto inline-flex items-center gap-1 text-ink-muted tabular-nums">
              <Paperclip aria-hidden="true" className="size-3.5" />
              <span aria-hidden="true">{counting.length}</span>
              <span className="sr-only">{t('evidence', { count: counting.length })}</span>
            </span>
          ) : null}
        </span>
        <span dir="auto" className="mt-0.5 line-clamp-3">
          {claim.text}
        </span>
        {claim.claimant !== null || claim.hedged ? (
          <span dir="auto" className="mt-0.5 block truncate text-ink-muted text-sm">
            {[claim.claimant, claim.hedged ? t('hedged') : null].filter(Boolean).join(' · ')}
          </span>
        ) : null}
      </button>
    </li>
  );
});
