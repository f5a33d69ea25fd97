import type { ArticleDetails } from '@/lib/articles/schema';
import type { ClaimContent, ClaimOrigin, Disposition } from '@/lib/claims/schema';
import type {
  Confidentiality,
  EvidenceState,
  SourceDetails,
  SourceForm,
  SourceKind,
  Stance,
  Target,
} from '@/lib/evidence/schema';
import type { Span } from '@/lib/extraction/schema';
import type { Role } from '@/lib/people/permissions';
import type { FaultyElement, Verdict, VerdictReason } from '@/lib/verdicts/schema';

// What a chain says: the rows of record, by id. Instants are ISO strings in UTC. Words that were
// sealed are null once they have been erased.

export type FoldedPerson = {
  identityId: string;
  identity: { email: string; name: string } | null;
  sessionVersion: number;
  createdAt: string;
};

export type FoldedWorkspace = {
  nameId: string;
  name: string | null;
  timeZone: string;
  policyId: string | null;
  version: number;
  createdAt: string;
};

export type FoldedPolicy = {
  number: number;
  rules: unknown;
  createdById: string;
  createdAt: string;
};

export type FoldedMembership = {
  role: Role;
  version: number;
  createdAt: string;
  removedAt: string | null;
};

export type FoldedInvitation = {
  role: Role;
  emailId: string | null;
  createdById: string;
  createdAt: string;
  expiresAt: string;
  acceptedById: string | null;
  acceptedAt: string | null;
  revokedAt: string | null;
};

export type FoldedArticle = {
  version: number;
  detailsId: string;
  details: ArticleDetails | null;
  language: string;
  publishedOn: string | null;
  currentVersionId: string;
  policyId: string;
  signOffId: string | null;
  uploadedById: string;
  createdAt: string;
};

export type FoldedArticleVersion = {
  articleId: string;
  number: number;
  bodyId: string;
  fileSha256: string | null;
  encoding: string | null;
  createdById: string;
  createdAt: string;
};

export type FoldedClaim = {
  articleId: string;
  articleVersionId: string;
  version: number;
  round: number;
  origin: ClaimOrigin;
  standing: 'proposed' | 'accepted';
  disposition: Disposition;
  dispositionReasonId: string | null;
  contentId: string;
  content: ClaimContent | null;
  spans: Span[];
  runId: string | null;
  touched: boolean;
  parentIds: string[];
  createdById: string;
  createdAt: string;
};

export type FoldedSource = {
  version: number;
  form: SourceForm;
  kind: SourceKind;
  confidentiality: Confidentiality;
  detailsId: string;
  details: SourceDetails | null;
  createdById: string;
  createdAt: string;
};

export type FoldedEvidence = {
  version: number;
  claimId: string;
  sourceId: string;
  target: Target;
  stance: Stance;
  state: EvidenceState;
  passageId: string;
  describesAt: string | null;
  againstInterest: boolean;
  attachedById: string;
  attachedAt: string;
  decidedById: string | null;
  decidedAt: string | null;
  decisionNoteId: string | null;
};

export type FoldedAssessment = {
  claimId: string;
  round: number;
  target: Target;
  verdict: Verdict;
  reason: VerdictReason;
  faultyElements: FaultyElement[];
  correctedWordingId: string | null;
  rationaleId: string | null;
  asOf: string;
  asOfSeq: number;
  resolution: boolean;
  assessorId: string;
  createdAt: string;
  withdrawnAt: string | null;
};

export type FoldedSignOff = {
  articleId: string;
  articleVersionId: string;
  frozenId: string;
  noteId: string | null;
  signedById: string;
  signedAt: string;
  withdrawnById: string | null;
  withdrawnAt: string | null;
  withdrawalReasonId: string | null;
};

export type FoldedComment = {
  claimId: string;
  bodyId: string;
  authorId: string;
  createdAt: string;
};

/** Everything of record, by table and id. A newsroom's chain has no people, the installation's nothing else. */
export type State = {
  people: Map<string, FoldedPerson>;
  workspaces: Map<string, FoldedWorkspace>;
  policies: Map<string, FoldedPolicy>;
  memberships: Map<string, FoldedMembership>;
  invitations: Map<string, FoldedInvitation>;
  articles: Map<string, FoldedArticle>;
  articleVersions: Map<string, FoldedArticleVersion>;
  claims: Map<string, FoldedClaim>;
  sources: Map<string, FoldedSource>;
  evidence: Map<string, FoldedEvidence>;
  assessments: Map<string, FoldedAssessment>;
  signOffs: Map<string, FoldedSignOff>;
  comments: Map<string, FoldedComment>;
};

export function emptyState(): State {
  return {
    people: new Map(),
    workspaces: new Map(),
    policies: new Map(),
    memberships: new Map(),
    invitations: new Map(),
    articles: new Map(),
    articleVersions: new Map(),
    claims: new Map(),
    sources: new Map(),
    evidence: new Map(),
    assessments: new Map(),
    signOffs: new Map(),
    comments: new Map(),
  };
}
