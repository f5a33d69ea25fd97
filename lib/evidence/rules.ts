import { daysOf } from '@/lib/calendar';
import type { Disposition } from '@/lib/claims/schema';
import { can, type Role } from '@/lib/people/permissions';
import { accept, type RefusalCode, type Result, refuse } from '@/lib/result';
import { seesSource } from './confidentiality';
import type { Confidentiality, EvidenceState, SourceForm, SourceInput, Target } from './schema';

type Person = { personId: string; role: Role };

/** What each form of source cannot do without, besides its title, which also says who testifies. */
const needs: Record<SourceForm, (source: SourceInput) => Record<string, RefusalCode>> = {
  link: ({ url }) => (url ? {} : { url: 'evidence.linkNeedsAddress' }),
  document: ({ url, author, outlet }) =>
    url || author || outlet ? {} : { outlet: 'evidence.documentNeedsIssuer' },
  media: ({ verifiedPlace, verifiedOn }) => ({
    ...(verifiedPlace ? {} : { verifiedPlace: 'evidence.mediaNeedsPlace' }),
    ...(verifiedOn ? {} : { verifiedOn: 'evidence.mediaNeedsDay' }),
  }),
  testimony: ({ verifiedOn }) => (verifiedOn ? {} : { verifiedOn: 'evidence.testimonyNeedsDay' }),
};

/**
 * Checks a source as entered, whose form says what it needs. `today` is the latest ISO day that it
 * may be anywhere, so that nobody's today counts as the future.
 *
 * Refusal: `evidence.sourceIncomplete`, with a code for each field at fault.
 */
export function checkSource(source: SourceInput, today: string): Result<SourceInput> {
  const fields = { ...needs[source.form](source) };
  for (const field of ['publishedOn', 'accessedOn', 'verifiedOn'] as const) {
    const date = source[field];
    const days = date === null ? null : daysOf(date);
    if (date !== null && !days) fields[field] = 'evidence.noSuchDate';
    if (days && days.start > today) fields[field] = 'evidence.dateInFuture';
  }
  if (Object.keys(fields).length > 0) return refuse('evidence.sourceIncomplete', { fields });
  return accept(source);
}

/**
 * Whether someone may change a source: a reviewer always, a contributor their own until a reviewer
 * has accepted evidence from it, since verdicts may rest on it from then on.
 *
 * Refusals: `common.notFound` when it is withheld, `evidence.notYourSource`, `evidence.sourceInUse`.
 */
export function mayEditSource(
  person: Person,
  source: { confidentiality: Confidentiality; createdById: string; inUse: boolean },
): Result<null> {
  if (!seesSource(person, source)) return refuse('common.notFound');
  if (can(person.role, 'evidence.decide')) return accept(null);
  if (source.createdById !== person.personId) return refuse('evidence.notYourSource');
  return source.inUse ? refuse('evidence.sourceInUse') : accept(null);
}

const bearing = ['form', 'kind', 'url', 'outlet', 'author', 'origin', 'alignedWith'] as const;

/** Whether an edit of a source changes whose word it is, and so what verdicts may rest on. */
export function changesWeight(before: SourceInput, after: SourceInput): boolean {
  return bearing.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/**
 * Whether evidence can be attached to a claim. Claims that were dropped, split or merged take none;
 * without a claimant there is no statement to show.
 *
 * Refusals: `evidence.claimGone`, `evidence.noStatement`.
 */
export function checkAttachable(
  claim: { disposition: Disposition; claimant: string | null; text: string },
  target: Target,
): Result<null> {
  const { disposition, claimant, text } = claim;
  if (disposition === 'dropped' || disposition === 'split' || disposition === 'merged') {
    return refuse('evidence.claimGone', { params: { disposition, claim: text } });
  }
  if (target === 'statement' && claimant === null) {
    return refuse('evidence.noStatement', { params: { claim: text } });
  }
  return accept(null);
}

/**
 * Whether the time that a passage is said to describe exists.
 *
 * Refusal: `common.invalid`, with `evidence.noSuchDate` at `describesAt`.
 */
export function checkDescribedTime(describesAt: string | null): Result<null> {
  if (describesAt === null || daysOf(describesAt)) return accept(null);
  return refuse('common.invalid', { fields: { describesAt: 'evidence.noSuchDate' } });
}

/** How evidence starts: a contributor's is proposed, a reviewer's counts at once. */
export function stateOnAttaching(role: Role): 'proposed' | 'accepted' {
  return can(role, 'evidence.decide') ? 'accepted' : 'proposed';
}

/**
 * A reviewer's decision. It can be taken back by the opposite one, but withdrawn evidence is final.
 *
 * Refusals: `evidence.withdrawn`, `evidence.alreadyDecided`.
 */
export function decide(
  state: EvidenceState,
  decision: 'accepted' | 'declined',
): Result<'accepted' | 'declined'> {
  if (state === 'withdrawn') return refuse('evidence.withdrawn');
  if (state === decision) return refuse('evidence.alreadyDecided', { params: { state } });
  return accept(decision);
}

/**
 * Whether someone may withdraw evidence: whoever attached it, or a reviewer.
 *
 * Refusals: `evidence.withdrawn`, `evidence.notYours`.
 */
export function checkWithdrawable(
  person: Person,
  evidence: { state: EvidenceState; attachedById: string },
): Result<null> {
  if (evidence.state === 'withdrawn') return refuse('evidence.withdrawn');
  const own = evidence.attachedById === person.personId;
  return own || can(person.role, 'evidence.decide') ? accept(null) : refuse('evidence.notYours');
}
