'use client';

import { memo } from 'react';
import type { Paragraph, Segment } from '@/lib/claims/segments';

/** What a mark shows of a claim. */
export interface MarkedClaim {
  id: string;
  start: number;
  end: number;
  /** Where it stands, as a `data-status` of the tokens. */
  status: string;
  /** What a screen reader adds to the words: "Claim 5, disputed". */
  label: string;
}

export interface ReaderParagraphProps {
  text: string;
  paragraph: Paragraph;
  claimOf: (id: string) => MarkedClaim | undefined;
  currentId: string | null;
}

/** One paragraph as flat segments: plain text, and marks that name their claims. */
export const ReaderParagraph = memo(function ReaderParagraph(props: ReaderParagraphProps) {
  const { text, paragraph } = props;
  return (
    <p dir="auto">
      {paragraph.segments.map((segment) => {
        const words = text.slice(segment.start, segment.end);
        return segment.claimIds.length === 0 ? (
          <span key={segment.start} data-start={segment.start}>
            {words}
          </span>
        ) : (
          <mark key={segment.start} {...markAttributes(segment, props)}>
            {words}
          </mark>
        );
      })}
    </p>
  );
}, sameToReaders);

/** Only the segment where a claim begins can be focused and is announced, so that each claim is once. */
function markAttributes(segment: Segment, { claimOf, currentId }: ReaderParagraphProps) {
  const claims = segment.claimIds.flatMap((id) => claimOf(id) ?? []);
  const current = claims.find(({ id }) => id === currentId);
  const inner = claims.reduce<MarkedClaim | undefined>(
    (least, claim) => (least && least.end - least.start <= claim.end - claim.start ? least : claim),
    undefined,
  );
  const heads = claims.filter(({ start }) => start === segment.start);
  const attributes = {
    'data-start': segment.start,
    'data-claims': segment.claimIds.join(' '),
    'data-status': (current ?? inner)?.status,
    'data-overlap': claims.length > 1 ? claims.length : undefined,
    'data-current': current ? '' : undefined,
  };
  if (heads.length === 0) return attributes;
  return {
    ...attributes,
    role: 'button',
    tabIndex: heads.some(({ id }) => id === currentId) ? 0 : -1,
    'aria-current': heads.some(({ id }) => id === currentId) ? ('true' as const) : undefined,
    'aria-description': heads.map(({ label }) => label).join('; '),
  };
}

/** A paragraph changes with its own claims only: 5,000 marks must not move for one key. */
function sameToReaders(before: ReaderParagraphProps, after: ReaderParagraphProps): boolean {
  if (before.paragraph !== after.paragraph || before.text !== after.text) return false;
  const ids = new Set(after.paragraph.segments.flatMap(({ claimIds }) => claimIds));
  const holds = (id: string | null) => id !== null && ids.has(id);
  if (before.currentId !== after.currentId && (holds(before.currentId) || holds(after.currentId))) {
    return false;
  }
  if (before.claimOf === after.claimOf) return true;
  return [...ids].every((id) => {
    const [old, now] = [before.claimOf(id), after.claimOf(id)];
    return old?.status === now?.status && old?.label === now?.label;
  });
}
