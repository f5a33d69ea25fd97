'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { Reader } from '@/components/claims/reader';
import { rangesOfSpan } from '@/components/claims/text-position';
import { isCurrent, standingOf } from '@/lib/reviews/claim-standing';
import { claimHeadingId } from './claim-heading';
import { useDesk, useDispatch } from './desk-context';
import { reveal } from './reveal';
import { SelectionBar } from './selection-bar';
import { useStep } from './use-step';

type ElementRef = RefObject<HTMLElement | null>;

/** The article side of the desk: marks that follow the current claim, and claims made by selecting. */
export function ReaderPane() {
  const t = useTranslations('reviews.reader');
  const tStatus = useTranslations('verdicts.status');
  const article = useDesk((state) => state.desk.article);
  const all = useDesk((state) => state.desk.claims);
  const currentId = useDesk((state) => state.currentId);
  const dispatch = useDispatch();
  const step = useStep();
  const pane = useRef<HTMLDivElement>(null);
  const reader = useRef<HTMLElement>(null);
  const claims = useMemo(
    () =>
      all.filter(isCurrent).map((claim, index) => {
        const { id, spans, start, end } = claim;
        const status = standingOf(claim);
        const label = t('mark', { number: index + 1, status: tStatus(status) });
        return { id, spans, start, end, status, label };
      }),
    [all, t, tStatus],
  );
  function select(claimId: string) {
    dispatch({ type: 'selected', claimId });
    // Pressed again by key, the current mark leads on to its claim.
    const mark = document.activeElement?.closest('mark');
    if (mark && claimId === currentId) document.getElementById(claimHeadingId)?.focus();
  }
  useFollowing(currentId, pane, reader);
  useLitWords(pane, reader);

  return (
    <div
      ref={pane}
      className="min-h-0 min-w-0 flex-1 overflow-y-auto overscroll-contain bg-surface print:overflow-visible"
    >
      <div className="mx-auto max-w-[42rem] px-5 py-8 md:px-10 md:py-10">
        <Reader
          ref={reader}
          label={t('label', { title: article.title })}
          text={article.text}
          language={article.language}
          claims={claims}
          currentId={currentId}
          onSelect={select}
          onStep={step}
        />
      </div>
      <SelectionBar reader={reader} />
    </div>
  );
}

/** Keeps the current claim's passage in view, and the focus on it when it is among the marks. */
function useFollowing(currentId: string | null, pane: ElementRef, reader: ElementRef) {
  useEffect(() => {
    const marks = reader.current;
    const mark = marks?.querySelector<HTMLElement>('mark[data-current]');
    if (!pane.current || !marks || !mark || currentId === null) return;
    reveal(mark, pane.current);
    const focused = document.activeElement;
    if (focused && focused !== mark && marks.contains(focused)) {
      marks.querySelector<HTMLElement>('mark[tabindex="0"]')?.focus({ preventScroll: true });
    }
  }, [currentId, pane, reader]);
}

/** Paints the passages asked for over the text, without touching its marks. */
function useLitWords(pane: ElementRef, reader: ElementRef) {
  const lit = useDesk((state) => state.lit);
  useEffect(() => {
    const marks = reader.current;
    if (!pane.current || !marks || typeof Highlight === 'undefined') return;
    const ranges = lit.flatMap((span) => rangesOfSpan(marks, span));
    CSS.highlights.set('winnow-words', new Highlight(...ranges));
    const first = ranges[0]?.startContainer.parentElement;
    if (first) reveal(first, pane.current);
    return () => {
      CSS.highlights.delete('winnow-words');
    };
  }, [lit, pane, reader]);
}
