import type {
  AttachEvidence,
  Confidentiality,
  SourceForm,
  SourceKind,
  Stance,
  Target,
} from '@/lib/evidence/schema';

/** The form as it is being filled in: what is not entered yet is an empty string. */
export type AttachDraft = {
  from: 'new' | 'library';
  /** A source of the library, with its title to show. */
  chosen: { id: string; title: string } | null;
  form: SourceForm;
  kind: SourceKind;
  confidentiality: Confidentiality;
  title: string;
  url: string;
  outlet: string;
  author: string;
  publishedOn: string;
  accessedOn: string;
  origin: string;
  alignedWith: string[];
  verifiedPlace: string;
  verifiedOn: string;
  target: Target;
  stance: Stance | null;
  passage: string;
  language: string;
  translation: string;
  translator: string;
  note: string;
  describesAt: string;
  againstInterest: boolean;
};

/** An empty form. `today` is the ISO day on which the source is being looked at. */
export function emptyDraft(today: string): AttachDraft {
  return {
    ...{ from: 'new', chosen: null, form: 'link', kind: 'secondary', confidentiality: 'open' },
    ...{ title: '', url: '', outlet: '', author: '', publishedOn: '', accessedOn: today },
    ...{ origin: '', alignedWith: [], verifiedPlace: '', verifiedOn: '' },
    ...{ target: 'substance', stance: null, passage: '', language: '', translation: '' },
    ...{ translator: '', note: '', describesAt: '', againstInterest: false },
  };
}

/** What the form sends, as the schema reads it; null while the choices it needs are missing. */
export function attachInput(
  draft: AttachDraft,
  claimIds: readonly string[],
): AttachEvidence | null {
  const { stance } = draft;
  const source = sourceOf(draft);
  if (stance === null || source === null) return null;
  return {
    claimIds: [...claimIds],
    source,
    stance,
    target: draft.target,
    passage: draft.passage || null,
    language: draft.language || null,
    translation: draft.translation || null,
    translator: draft.translator || null,
    note: draft.note || null,
    describesAt: draft.describesAt || null,
    againstInterest: draft.againstInterest,
  };
}

function sourceOf(draft: AttachDraft): AttachEvidence['source'] | null {
  if (draft.from === 'library') return draft.chosen && { sourceId: draft.chosen.id };
  const verified = draft.form === 'media' || draft.form === 'testimony';
  return {
    input: {
      form: draft.form,
      kind: draft.kind,
      confidentiality: draft.confidentiality,
      title: draft.title || draft.url,
      url: draft.url || null,
      outlet: draft.outlet || null,
      author: draft.author || null,
      publishedOn: draft.publishedOn || null,
      accessedOn: draft.accessedOn || null,
      origin: draft.origin || null,
      alignedWith: draft.alignedWith,
      verifiedPlace: (verified && draft.verifiedPlace) || null,
      verifiedOn: (verified && draft.verifiedOn) || null,
    },
  };
}
