'use client';

import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import type { ClaimContent } from '@/lib/claims/schema';
import { IsoDate } from './iso-date';
import { QuantityText } from './quantity-text';

/** Below this the grammar was unsure of its reading, and a person should look twice. */
const UNSURE = 0.5;

/** What a claim says besides its sentence: who, how sure, how many, when. */
export function ClaimFacts({ claim, outlet }: { claim: ClaimContent; outlet: string | null }) {
  const t = useTranslations('claims.facts');
  const { claimant, hedged, hedge, caveat, quantities, date, validAt, kind } = claim;
  const unsure = claim.confidence !== null && claim.confidence < UNSURE;
  return (
    <DefinitionList
      items={[
        {
          term: t('claimant'),
          value: (
            <span dir="auto">
              {claimant ?? (outlet === null ? t('articleItself') : t('outletItself', { outlet }))}
            </span>
          ),
        },
        { term: t('hedge'), value: hedged ? <Words words={hedge ?? t('hedged')} /> : null },
        { term: t('caveat'), value: caveat === null ? null : <Words words={caveat} /> },
        {
          term: t('quantities'),
          value:
            quantities.length === 0 ? null : (
              <ul>
                {quantities.map((quantity) => (
                  <li key={`${quantity.span.start}-${quantity.unit}`}>
                    <QuantityText quantity={quantity} />
                  </li>
                ))}
              </ul>
            ),
        },
        { term: t('date'), value: date === null ? null : <IsoDate date={date} /> },
        {
          term: t('validAt'),
          value: validAt === null || validAt === date ? null : <IsoDate date={validAt} />,
        },
        { term: t('kind'), value: kind === 'fact' ? null : t(`kinds.${kind}`) },
        { term: t('checkworthy'), value: claim.checkworthy ? null : t('notCheckworthy') },
        { term: t('confidence'), value: unsure ? t('unsure') : null },
      ]}
    />
  );
}

/** Words as they stand in the article. */
function Words({ words }: { words: string }) {
  return (
    <q className="font-serif" dir="auto">
      {words}
    </q>
  );
}
