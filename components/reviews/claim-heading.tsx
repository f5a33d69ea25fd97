'use client';

import { Ellipsis, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem, MenuSeparator } from '@/components/ui/menu-item';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { VerdictBadge } from '@/components/verdicts/verdict-badge';
import type { ClaimRef } from '@/lib/claims/schema';
import { isCurrent, standingOf } from '@/lib/reviews/claim-standing';
import type { DeskClaim } from '@/lib/reviews/desk';
import { useAbilities, useDesk, useDispatch } from './desk-context';
import { useDeskCommand } from './use-desk-command';

/** Where the focus goes to read about the current claim. */
export const claimHeadingId = 'current-claim';

/** The claim's sentence, where it stands, and what can be done with the claim itself. */
export function ClaimHeading({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.claim');
  const number = useDesk(
    ({ desk }) => desk.claims.filter(isCurrent).findIndex(({ id }) => id === claim.id) + 1,
  );
  const { editClaims } = useAbilities();
  const accept = useDeskCommand<ClaimRef>('/api/claims/accept');
  const proposed = claim.standing === 'proposed';
  return (
    <header>
      <div className="flex min-h-8 items-center gap-2">
        {number > 0 ? (
          <span className="text-ink-faint text-sm tabular-nums">{t('number', { number })}</span>
        ) : null}
        <VerdictBadge status={standingOf(claim)} />
        {proposed ? <Badge tone="info">{t('proposed')}</Badge> : null}
        {editClaims && isCurrent(claim) ? <ClaimMenu claim={claim} /> : null}
      </div>
      <h2
        id={claimHeadingId}
        tabIndex={-1}
        dir="auto"
        className="mt-1 rounded-sm text-pretty outline-offset-4 font-serif text-lg wrap-anywhere"
      >
        {claim.text}
      </h2>
      {proposed && editClaims && isCurrent(claim) ? (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Button
            size="sm"
            variant="primary"
            pending={accept.state === 'saving'}
            onClick={() =>
              accept.send({ claimId: claim.id, version: claim.version }, t('accepted'))
            }
          >
            {t('accept')}
          </Button>
          <span className="text-ink-muted text-sm">{t('acceptHelp')}</span>
        </div>
      ) : null}
      <RefusalNotice refusal={accept.refusal} className="mt-2" />
    </header>
  );
}

function ClaimMenu({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.claim');
  const dispatch = useDispatch();
  const claimIds = [claim.id];
  return (
    <span className="ms-auto flex">
      <IconButton
        size="sm"
        label={t('edit')}
        keys="e"
        onClick={() => dispatch({ type: 'opened', task: { kind: 'edit' } })}
      >
        <Pencil aria-hidden="true" />
      </IconButton>
      <Menu
        align="end"
        trigger={
          <Button size="sm" variant="quiet" aria-label={t('more')}>
            <Ellipsis aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem onSelect={() => dispatch({ type: 'opened', task: { kind: 'split' } })}>
          {t('split')}
        </MenuItem>
        <MenuItem keys="x" onSelect={() => dispatch({ type: 'ticked', claimIds, ticked: true })}>
          {t('tick')}
        </MenuItem>
        <MenuSeparator />
        {(['not_checkable', 'not_checked', 'dropped'] as const).map((disposition) => (
          <MenuItem
            key={disposition}
            danger={disposition === 'dropped'}
            onSelect={() =>
              dispatch({ type: 'opened', task: { kind: 'setAside', claimIds, disposition } })
            }
          >
            {t(disposition)}
          </MenuItem>
        ))}
      </Menu>
    </span>
  );
}
