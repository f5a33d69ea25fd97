'use client';

import { type RefObject, useEffect, useState } from 'react';
import { spanOfRange } from '@/components/claims/text-position';
import { snapToWords } from '@/lib/claims/span-edges';
import type { Span } from '@/lib/extraction/schema';

/** A selection in the reader: its words, and where on the screen it ends. */
export type SelectedSpan = { span: Span; below: { left: number; top: number } };

/**
 * What is selected in the reader, by mouse, touch or keys; null while nothing is. Whole words only.
 */
export function useSelectedSpan(
  reader: RefObject<HTMLElement | null>,
  text: string,
): SelectedSpan | null {
  const [selected, setSelected] = useState<SelectedSpan | null>(null);
  useEffect(() => {
    const read = () => setSelected(reader.current && selectionIn(reader.current, text));
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [reader, text]);
  return selected;
}

function selectionIn(reader: HTMLElement, text: string): SelectedSpan | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const rough = spanOfRange(reader, range);
  const span = rough && snapToWords(text, rough);
  if (!span) return null;
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return { span, below: { left: last.right, top: last.bottom } };
}
