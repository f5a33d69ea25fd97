import type {
  Confidentiality,
  SourceDetails,
  SourceForm,
  SourceInput,
  SourceKind,
} from '@/lib/evidence/schema';

/** A source as it is being filled in: what is not entered yet is an empty string. */
export type SourceDraft = {
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
};

/** An empty source. `today` is the ISO day on which it is being looked at. */
export function emptySource(today: string): SourceDraft {
  return {
    ...{ form: 'link', kind: 'secondary', confidentiality: 'open', title: '', url: '' },
    ...{ outlet: '', author: '', publishedOn: '', accessedOn: today },
    ...{ origin: '', alignedWith: [], verifiedPlace: '', verifiedOn: '' },
  };
}

const optional = [
  'url',
  'outlet',
  'author',
  'publishedOn',
  'accessedOn',
  'origin',
  'verifiedPlace',
  'verifiedOn',
] as const;

/** A source of the library, to be changed. */
export function draftOfSource(
  source: SourceDetails & Pick<SourceInput, 'form' | 'kind' | 'confidentiality'>,
): SourceDraft {
  const { form, kind, confidentiality, title, alignedWith } = source;
  const filled = Object.fromEntries(optional.map((field) => [field, source[field] ?? '']));
  return { ...emptySource(''), ...filled, form, kind, confidentiality, title, alignedWith };
}

/**
 * What the draft says of the source, as the schema reads it. A link without a title is titled by
 * its address; where and when it was verified belongs to media and testimony only.
 */
export function sourceInputOf(draft: SourceDraft): SourceInput {
  const verified = draft.form === 'media' || draft.form === 'testimony';
  return {
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
  };
}
