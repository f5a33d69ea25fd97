'use client';

import { Paperclip } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { isCurrent } from '@/lib/reviews/claim-standing';
import type { DeskClaim, DeskEvidence } from '@/lib/reviews/desk';
import { useAbilities, useDispatch } from './desk-context';
import { EvidenceItem } from './evidence-item';
import { Section } from './section';

const order: DeskEvidence['state'][] = ['proposed', 'accepted', 'declined', 'withdrawn'];

/** The evidence of a claim: what waits for a decision first, what no longer counts last. */
export function EvidenceSection({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.evidence');
  const { attach } = useAbilities();
  const dispatch = useDispatch();
  const sorted = order.flatMap((state) => claim.evidence.filter((each) => each.state === state));
  return (
    <Section
      title={t('title')}
      count={claim.evidence.length}
      actions={
        attach && isCurrent(claim) ? (
          <Button
            size="sm"
            variant="quiet"
            icon={<Paperclip aria-hidden="true" />}
            aria-keyshortcuts="s"
            onClick={() =>
              dispatch({ type: 'opened', task: { kind: 'attach', claimIds: [claim.id] } })
            }
          >
            {t('attach')}
          </Button>
        ) : null
      }
    >
      {sorted.length === 0 ? (
        <p className="text-ink-muted">{attach ? t('noneHelp') : t('none')}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {sorted.map((evidence) => (
            <EvidenceItem
              key={evidence.id}
              evidence={evidence}
              hasStatement={claim.claimant !== null}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
