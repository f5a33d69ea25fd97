import { can, type Role } from '@/lib/people/permissions';
import type { EvidenceWarning } from './independence';
import type { Confidentiality, Passage, SourceDetails } from './schema';

type Viewer = { personId: string; role: Role };
type Guarded = { confidentiality: Confidentiality; createdById: string };

/**
 * Whether someone may know who or what a source is: a confidential one only its reviewers and
 * whoever added it. What is internal is seen by everyone inside, and printed nowhere.
 */
export function seesSource(viewer: Viewer, { confidentiality, createdById }: Guarded): boolean {
  if (confidentiality !== 'confidential' || createdById === viewer.personId) return true;
  return can(viewer.role, 'source.readConfidential');
}

/** The details of a source that is withheld: nothing of it is left. */
export const blankDetails: SourceDetails = {
  title: '',
  url: null,
  outlet: null,
  author: null,
  publishedOn: null,
  accessedOn: null,
  origin: null,
  alignedWith: [],
  verifiedPlace: null,
  verifiedOn: null,
};

/** The passage of a withheld source: its words could betray it. */
export const blankPassage: Passage = {
  passage: null,
  language: null,
  translation: null,
  translator: null,
  note: null,
};

/** The warnings that say nothing of who the source is. */
export function harmlessWarnings(warnings: EvidenceWarning[]): EvidenceWarning[] {
  return warnings.filter((warning) => warning === 'other_time');
}
