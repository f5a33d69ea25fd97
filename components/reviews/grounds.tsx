'use client';

import { useTranslations } from 'next-intl';
import type { Span } from '@/lib/extraction/schema';
import type { DeskClaim } from '@/lib/reviews/desk';
import { useDesk, useDispatch } from './desk-context';

type Ground = { key: string; label: string; span: Span };

/** Where the words of a claim come from; a press shows the place in the article. */
export function Grounds({ claim }: { claim: DeskClaim }) {
  const t = useTranslations('reviews.grounds');
  const text = useDesk((state) => state.desk.article.text);
  const dispatch = useDispatch();
  const { grounds } = claim;
  const parts: Ground[] = [
    ...claim.spans.map((span) => ({ key: `passage-${span.start}`, label: t('passage'), span })),
    ...(['claimant', 'hedge', 'caveat', 'date'] as const).flatMap((part): Ground[] => {
      const span = grounds[part];
      return span ? [{ key: part, label: t(part), span }] : [];
    }),
    ...grounds.borrowed.map(({ role, start, end, words }) => ({
      key: `${role}-${start}-${words}`,
      label: t(`borrowed.${role}`, { words }),
      span: { start, end },
    })),
  ].filter(({ span }) => span.end > span.start);
  return (
    <ul className="px-4 pb-3">
      {parts.map(({ key, label, span }) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => dispatch({ type: 'lit', spans: [span] })}
            className="-mx-2 flex w-[calc(100%+1rem)] flex-col rounded-md px-2 py-1 text-start hover:bg-hover"
          >
            <span className="text-ink-muted text-sm">{label}</span>
            <q dir="auto" className="line-clamp-2 font-serif">
              {text.slice(span.start, span.end)}
            </q>
          </button>
        </li>
      ))}
    </ul>
  );
}
