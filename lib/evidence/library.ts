import type {
  Confidentiality,
  EvidenceState,
  SourceDetails,
  SourceForm,
  SourceKind,
  Stance,
  Target,
} from './schema';

/** A source as someone may see it. */
export type ShownSource = SourceDetails & {
  id: string;
  version: number;
  form: SourceForm;
  kind: SourceKind;
  confidentiality: Confidentiality;
  /** True when the viewer may not see who or what it is; the details are then blanked. */
  withheld: boolean;
};

/** A source as the library lists it; `addedAt` is an ISO instant in UTC. */
export type LibrarySource = ShownSource & {
  addedAt: string;
  /** How many pieces of evidence it is, without the withdrawn ones. */
  uses: number;
};

/** A page of the library, and how many sources there are in all. */
export type LibraryPage = { sources: LibrarySource[]; total: number };

/** Where a source is used: a claim of an article, with what it does to it. */
export type SourceUse = {
  evidenceId: string;
  articleId: string;
  articleTitle: string;
  claimId: string;
  claimText: string;
  target: Target;
  stance: Stance;
  state: EvidenceState;
};

/** One source on its own page. */
export type SourceRecord = ShownSource & {
  addedAt: string;
  addedBy: string;
  mayEdit: boolean;
  /** Newest first, at most 200. */
  uses: SourceUse[];
};
