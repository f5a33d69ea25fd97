import {
  type AddClaim,
  type ClaimContent,
  type DisposeClaims,
  type Disposition,
  type EditClaim,
  MAX_CLAIM_TEXT,
  type MergeClaims,
  type SplitClaim,
} from '@/lib/claims/schema';
import { faultOf, type SpanFault, sameSpans, uniteSpans, wordsOf } from '@/lib/claims/spans';
import { editedContent, freshContent, mergedContent, recastContent } from '@/lib/claims/wording';
import type { Span } from '@/lib/extraction/schema';
import { can, type Role } from '@/lib/people/permissions';
import { accept, type RefusalCode, type Result, refuse } from '@/lib/result';

/** A claim as the rules see it. */
export type ClaimState = {
  id: string;
  version: number;
  articleVersionId: string;
  standing: 'proposed' | 'accepted';
  disposition: Disposition;
  content: ClaimContent;
  spans: Span[];
};

/** What a claim says and where, as a rule would have it. */
export type Wording = { content: ClaimContent; spans: Span[] };

/** A version of an article's text. */
export type Body = { versionId: string; text: string };

const spanFaults: Record<SpanFault, RefusalCode> = {
  outside: 'claims.spansOutside',
  overlapping: 'claims.spansOverlap',
  blank: 'claims.spansBlank',
  'cuts-word': 'claims.spansCutWord',
};

/**
 * The compare-and-swap of one claim.
 *
 * Refusal: `common.conflict`, with the claim as it stands in `theirs`.
 */
export function checkVersion(claim: ClaimState, seen: number): Result<null> {
  return claim.version === seen
    ? accept(null)
    : refuse('common.conflict', { theirs: asSeen(claim) });
}

/** The side of a conflict that is already stored: the shape of `DeskClaim`, as far as it goes. */
export function asSeen({ content, ...rest }: ClaimState) {
  return { ...rest, ...content };
}

/**
 * Adds a claim by selecting text. Whoever may edit claims adds an accepted one, others propose.
 *
 * Refusals: `claims.otherVersion`, `claims.spans…`, `common.tooLong`.
 */
export function addClaim(
  role: Role,
  body: Body,
  input: AddClaim,
): Result<Wording & { standing: ClaimState['standing'] }> {
  if (input.articleVersionId !== body.versionId) return refuse('claims.otherVersion');
  const spans = checkSpans(body.text, input.spans);
  if (!spans.ok) return spans;
  const text = input.text ?? wordsOf(body.text, input.spans);
  if (text.length > MAX_CLAIM_TEXT) {
    const at = { fields: { text: 'common.tooLong' as const }, params: { max: MAX_CLAIM_TEXT } };
    return refuse('common.tooLong', at);
  }
  const content = freshContent(text);
  const standing = can(role, 'claim.edit') ? 'accepted' : 'proposed';
  return accept({ content, spans: input.spans, standing });
}

/**
 * Rewords a claim. `changed` is false when nothing would be different; `reworded` says that what is
 * being claimed is different, so that judgements of the former wording no longer hold.
 *
 * Refusals: `claims.replaced`, `claims.isDropped`, `claims.spans…`.
 */
export function editClaim(
  claim: ClaimState,
  body: Body,
  input: EditClaim,
): Result<Wording & { changed: boolean; reworded: boolean }> {
  const live = checkLive(claim);
  if (!live.ok) return live;
  const moved = !sameSpans(claim.spans, input.spans);
  if (moved) {
    const spans = checkSpans(body.text, input.spans);
    if (!spans.ok) return spans;
  }
  const was = claim.content;
  const reworded =
    moved ||
    was.text !== input.text ||
    was.claimant !== input.claimant ||
    was.date !== input.date ||
    was.validAt !== input.validAt;
  const changed = reworded || was.hedged !== input.hedged || was.checkworthy !== input.checkworthy;
  return accept({ content: editedContent(was, input), spans: input.spans, changed, reworded });
}

/**
 * Splits a claim into parts that take its place; evidence and assessments stay with the whole.
 *
 * Refusals: `claims.replaced`, `claims.isDropped`, `claims.partsAlike`, `claims.spans…`.
 */
export function splitClaim(claim: ClaimState, body: Body, input: SplitClaim): Result<Wording[]> {
  const live = checkLive(claim);
  if (!live.ok) return live;
  if (new Set(input.parts.map((part) => part.text)).size < input.parts.length) {
    return refuse('claims.partsAlike');
  }
  for (const part of input.parts) {
    const spans = checkSpans(body.text, part.spans);
    if (!spans.ok) return spans;
  }
  return accept(
    input.parts.map(({ text, spans }) => ({
      content: recastContent(claim.content, text, spans),
      spans,
    })),
  );
}

/**
 * Merges claims of one text into a new one that takes their place and rests on all their passages.
 *
 * Refusals: `claims.mergeSame`, `claims.otherVersion`, `claims.replaced`, `claims.isDropped`.
 */
export function mergeClaims(claims: readonly ClaimState[], input: MergeClaims): Result<Wording> {
  if (new Set(claims.map(({ id }) => id)).size < 2) return refuse('claims.mergeSame');
  if (new Set(claims.map((claim) => claim.articleVersionId)).size > 1) {
    return refuse('claims.otherVersion');
  }
  for (const claim of claims) {
    const live = checkLive(claim);
    if (!live.ok) return live;
  }
  const content = mergedContent(
    claims.map((claim) => claim.content),
    input.text,
  );
  return accept({ content, spans: uniteSpans(claims.flatMap(({ spans }) => spans)) });
}

/**
 * Sets claims aside. To drop one takes a reason; a claim that was set aside can be set aside
 * differently.
 *
 * Refusals: `claims.dropNeedsReason`, `claims.replaced`.
 */
export function disposeClaims(claims: readonly ClaimState[], input: DisposeClaims): Result<null> {
  if (input.disposition === 'dropped' && input.reason === null) {
    return refuse('claims.dropNeedsReason', { fields: { reason: 'common.required' } });
  }
  return claims.some(isReplaced) ? refuse('claims.replaced') : accept(null);
}

/** Refusals: `claims.replaced`, `claims.notSetAside`. */
export function restoreClaim(claim: ClaimState): Result<null> {
  if (isReplaced(claim)) return refuse('claims.replaced');
  return claim.disposition === 'checkable' ? refuse('claims.notSetAside') : accept(null);
}

/** Refusals: `claims.alreadyAccepted`, `claims.replaced`, `claims.isDropped`. */
export function acceptClaim(claim: ClaimState): Result<null> {
  return claim.standing === 'accepted' ? refuse('claims.alreadyAccepted') : checkLive(claim);
}

/** Refusals: `claims.replaced`, `claims.isDropped`. */
export function checkLive(claim: ClaimState): Result<null> {
  if (isReplaced(claim)) return refuse('claims.replaced');
  return claim.disposition === 'dropped' ? refuse('claims.isDropped') : accept(null);
}

function isReplaced(claim: ClaimState): boolean {
  return claim.disposition === 'split' || claim.disposition === 'merged';
}

function checkSpans(text: string, spans: readonly Span[]): Result<null> {
  const fault = faultOf(text, spans);
  if (fault === null) return accept(null);
  return refuse(spanFaults[fault], { fields: { spans: spanFaults[fault] } });
}
