import type { ClaimContent, ClaimOrigin, Disposition } from '@/lib/claims/schema';
import type { EvidenceWarning } from '@/lib/evidence/independence';
import type { ShownSource } from '@/lib/evidence/library';
import type { EvidenceState, Passage, Stance, Target } from '@/lib/evidence/schema';
import type { Entity, Notice, Skipped, Span } from '@/lib/extraction/schema';
import type { Role } from '@/lib/people/permissions';
import type { PolicyRules } from '@/lib/verdicts/policy';
import type { FaultyElement, Outcome, Verdict, VerdictReason } from '@/lib/verdicts/schema';

/**
 * Everything the review desk of one article shows, filtered for whoever asked. Plain JSON: instants
 * are ISO strings in UTC, spans are UTF-16 code units of `article.text`. People appear as ids, with
 * their names in `people`.
 */
export type Desk = {
  article: DeskArticle;
  policy: PolicyRules;
  extraction: DeskExtraction | null;
  /** In text order; also the dropped, split and merged ones. */
  claims: DeskClaim[];
  people: Record<string, string>;
  viewer: { personId: string; role: Role };
  /** The ledger entry this picture is up to date with. */
  seq: number;
};

export type DeskArticle = {
  id: string;
  version: number;
  versionId: string;
  title: string;
  outlet: string | null;
  authors: string[];
  url: string | null;
  language: string;
  publishedOn: string | null;
  uploadedById: string;
  createdAt: string;
  text: string;
  signOff: { id: string; signedById: string; signedAt: string } | null;
};

export type DeskExtraction = {
  runId: string;
  status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  stage: string | null;
  done: number;
  total: number;
  notices: Notice[];
  skipped: Skipped[];
  entities: Entity[];
};

export type DeskClaim = ClaimContent & {
  id: string;
  version: number;
  round: number;
  origin: ClaimOrigin;
  standing: 'proposed' | 'accepted';
  disposition: Disposition;
  dispositionReason: string | null;
  spans: Span[];
  start: number;
  end: number;
  parentIds: string[];
  childIds: string[];
  createdById: string;
  createdAt: string;
  /** The headline verdict. */
  substance: Outcome;
  statement: Outcome;
  evidence: DeskEvidence[];
  assessments: DeskAssessment[];
  comments: DeskComment[];
};

export type DeskSource = ShownSource;

export type DeskEvidence = Passage & {
  id: string;
  version: number;
  source: DeskSource;
  target: Target;
  stance: Stance;
  state: EvidenceState;
  describesAt: string | null;
  againstInterest: boolean;
  /** Whether the source's origin is independent of the claimant and of the article itself. */
  independent: boolean;
  /** Codes of what a reviewer should notice: describes another time, aligned, circular. */
  warnings: EvidenceWarning[];
  attachedById: string;
  attachedAt: string;
  decidedById: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
};

export type DeskAssessment = {
  id: string;
  target: Target;
  verdict: Verdict;
  reason: VerdictReason;
  rationale: string | null;
  faultyElements: FaultyElement[];
  correctedWording: string | null;
  asOf: string;
  resolution: boolean;
  assessorId: string;
  createdAt: string;
  /** Why it no longer counts, if it does not. */
  void: 'withdrawn' | 'superseded' | 'reopened' | null;
};

export type DeskComment = { id: string; body: string; authorId: string; createdAt: string };
