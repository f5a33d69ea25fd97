'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import type { ClaimRef } from '@/lib/claims/schema';
import type { DeskClaim } from '@/lib/reviews/desk';
import { useAbilities } from './desk-context';
import { useDeskCommand } from './use-desk-command';

/** Says that a claim takes no verdict and why; what was set aside can be taken up again. */
export function SetAsideNotice({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.setAside');
  const { editClaims } = useAbilities();
  const command = useDeskCommand<ClaimRef>('/api/claims/restore');
  const { disposition } = claim;
  if (disposition === 'checkable') return null;
  const replaced = disposition === 'split' || disposition === 'merged';
  return (
    <>
      <Notice
        title={t(disposition)}
        action={
          editClaims && !replaced ? (
            <Button
              size="sm"
              pending={command.state === 'saving'}
              onClick={() =>
                command.send({ claimId: claim.id, version: claim.version }, t('restored'))
              }
            >
              {t('restore')}
            </Button>
          ) : null
        }
      >
        {claim.dispositionReason ? <p dir="auto">{claim.dispositionReason}</p> : null}
      </Notice>
      <RefusalNotice refusal={command.refusal} />
    </>
  );
}
