import { type KnownNames, noNames, sameParty } from './parties';
import type { SourceDetails, SourceForm } from './schema';
import { isAnotherTime } from './time';
import { urlKey } from './url-key';

/** What a reviewer should notice about a piece of evidence. */
export const evidenceWarnings = [
  'other_time',
  'aligned',
  'same_article',
  'claimants_own_word',
] as const;
export type EvidenceWarning = (typeof evidenceWarnings)[number];

/** What is known of a source that bears on whose word it is. */
export type SourceVoice = Pick<
  SourceDetails,
  'title' | 'url' | 'outlet' | 'author' | 'origin' | 'alignedWith'
> & { form: SourceForm };

/** The article and claim that evidence is held against. */
export type ClaimSetting = {
  /** Null when the outlet itself speaks. */
  claimant: string | null;
  date: string | null;
  validAt: string | null;
  article: { title: string; url: string | null; outlet: string | null };
  known: KnownNames;
};

/** What a source is worth for one claim. */
export type Weight = { independent: boolean; warnings: EvidenceWarning[] };

/**
 * Whether a source is independent of the claimant and of the article itself, and what to notice:
 * - `same_article`: it is the article, or speaks from the article's own outlet;
 * - `claimants_own_word`: its fact comes from the claimant, so it shows the statement only;
 * - `aligned`: it shares the claimant's interest;
 * - `other_time`: it describes another time than the claim (a warning only).
 */
export function weigh(
  source: SourceVoice,
  describesAt: string | null,
  setting: ClaimSetting,
): Weight {
  const { article, known } = setting;
  const claimant = setting.claimant ?? article.outlet;
  const ownWord = claimant !== null && speaksFor(source, claimant, known);
  const warnings: EvidenceWarning[] = [];
  if (isTheArticle(source, setting)) warnings.push('same_article');
  else if (ownWord) warnings.push('claimants_own_word');
  if (claimant !== null && source.alignedWith.some((each) => sameParty(each, claimant, known))) {
    warnings.push('aligned');
  }
  const independent = warnings.length === 0;
  if (isAnotherTime(describesAt, setting.validAt ?? setting.date)) warnings.push('other_time');
  return { independent, warnings };
}

/** Whom the fact is from: the named origin, else whoever speaks in the source. */
export function originOf(source: SourceVoice): string {
  const speaker =
    source.form === 'testimony'
      ? source.author
      : (source.outlet ?? source.author ?? hostOf(source));
  return source.origin ?? speaker ?? source.title;
}

/** How many different origins there are: two reports of one statement are one origin. */
export function countOrigins(origins: readonly string[], known: KnownNames = noNames): number {
  const distinct: string[] = [];
  for (const origin of origins) {
    if (!distinct.some((each) => each === origin || sameParty(each, origin, known))) {
      distinct.push(origin);
    }
  }
  return distinct.length;
}

function isTheArticle(source: SourceVoice, { article, known }: ClaimSetting): boolean {
  const key = source.url === null ? null : urlKey(source.url);
  if (key !== null && article.url !== null && key === urlKey(article.url)) return true;
  return article.outlet !== null && sameParty(originOf(source), article.outlet, known);
}

function speaksFor(source: SourceVoice, party: string, known: KnownNames): boolean {
  const voices = source.origin === null ? [source.author, source.outlet] : [source.origin];
  return voices.some((voice) => voice !== null && sameParty(voice, party, known));
}

function hostOf(source: SourceVoice): string | null {
  return source.url === null ? null : (urlKey(source.url)?.split(/[/?#]/)[0] ?? null);
}
