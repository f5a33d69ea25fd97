'use client';

import { type KeyboardEvent, type MouseEvent, type Ref, useMemo } from 'react';
import { claimAtPress } from '@/lib/claims/cycle';
import { type SpannedClaim, segmentText } from '@/lib/claims/segments';
import './reader.css';
import { type MarkedClaim, ReaderParagraph } from './reader-paragraph';

export interface ReaderProps {
  ref?: Ref<HTMLElement>;
  /** Names the article for screen readers. */
  label: string;
  text: string;
  language: string;
  claims: readonly (SpannedClaim & MarkedClaim)[];
  currentId: string | null;
  onSelect: (claimId: string) => void;
  /** Goes to the next (1) or previous (-1) claim, from a focused mark. */
  onStep: (by: 1 | -1) => void;
}

/**
 * The article exactly as uploaded, with its claims marked. A press on words that several claims
 * share goes from one to the next. One mark is a stop of the Tab key; arrow keys move on from it.
 */
export function Reader(props: ReaderProps) {
  const { text, claims, currentId, onSelect, onStep } = props;
  const places = claims.map(({ id, spans }) => `${id}:${spans.map((s) => [s.start, s.end])}`);
  const placesKey = places.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for where claims are.
  const paragraphs = useMemo(() => segmentText(text, claims), [text, placesKey]);
  const claimOf = useMemo(() => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return (id: string) => byId.get(id);
  }, [claims]);

  function press(target: EventTarget) {
    const mark = target instanceof Element ? target.closest('mark') : null;
    const ids = mark?.dataset['claims']?.split(' ') ?? [];
    const id = claimAtPress(
      ids.flatMap((each) => claimOf(each) ?? []),
      currentId,
    );
    if (id !== null) onSelect(id);
  }

  function onClick(event: MouseEvent) {
    // Letting go of a selection is no press.
    if (window.getSelection()?.isCollapsed ?? true) press(event.target);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.target instanceof Element) || !event.target.closest('mark')) return;
    if (event.key === 'Enter' || event.key === ' ') press(event.target);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') onStep(1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') onStep(-1);
    else return;
    event.preventDefault();
  }

  return (
    <article
      ref={props.ref}
      aria-label={props.label}
      lang={props.language}
      dir="auto"
      onClick={onClick}
      onKeyDown={onKeyDown}
      className="reader font-serif text-reader"
    >
      {paragraphs.map((paragraph) => (
        <ReaderParagraph key={paragraph.start} {...{ text, paragraph, claimOf, currentId }} />
      ))}
    </article>
  );
}
