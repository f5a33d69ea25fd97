'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import type { ClaimRef } from '@/lib/claims/schema';
import { isCurrent } from '@/lib/reviews/claim-standing';
import type { DeskClaim } from '@/lib/reviews/desk';
import { useAbilities, useDesk, useDispatch } from './desk-context';
import { Fold } from './fold';
import { useDeskCommand } from './use-desk-command';

/** The claims that were dropped, split or merged, and the way back for those that have one. */
export function ClaimHistory() {
  const t = useTranslations('reviews.history');
  const claims = useDesk((state) => state.desk.claims);
  const gone = useMemo(() => claims.filter((claim) => !isCurrent(claim)), [claims]);
  if (gone.length === 0) return null;
  return (
    <Fold label={t('title')} count={gone.length}>
      <ul>
        {gone.map((claim) => (
          <FormerClaim key={claim.id} claim={claim} />
        ))}
      </ul>
    </Fold>
  );
}

function FormerClaim({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.history');
  const { editClaims } = useAbilities();
  const dispatch = useDispatch();
  const command = useDeskCommand<ClaimRef>('/api/claims/restore');
  const { disposition } = claim;
  if (disposition !== 'dropped' && disposition !== 'split' && disposition !== 'merged') return null;
  return (
    <li className="border-t px-3 py-2">
      <Badge>{t(disposition)}</Badge>
      <button
        type="button"
        dir="auto"
        className="mt-1 block w-full rounded-sm text-start text-ink-muted hover:text-ink"
        onClick={() => dispatch({ type: 'selected', claimId: claim.id })}
      >
        {claim.text}
      </button>
      {claim.dispositionReason ? (
        <p dir="auto" className="text-ink-muted text-sm">
          {claim.dispositionReason}
        </p>
      ) : null}
      {disposition === 'dropped' && editClaims ? (
        <Button
          size="sm"
          variant="quiet"
          className="mt-1"
          icon={<Undo2 aria-hidden="true" />}
          pending={command.state === 'saving'}
          onClick={() => command.send({ claimId: claim.id, version: claim.version }, t('restored'))}
        >
          {t('restore')}
        </Button>
      ) : null}
      <RefusalNotice refusal={command.refusal} />
    </li>
  );
}
