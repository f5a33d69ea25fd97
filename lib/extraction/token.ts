import type { Span } from '@/lib/extraction/schema';

/** A word or mark with its place in the article, its Penn Treebank tag and its lemma. */
export type Token = Span & { text: string; lower: string; tag: string; lemma: string };
