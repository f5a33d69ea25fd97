import type { AttachEvidence, Stance, Target } from '@/lib/evidence/schema';
import { emptySource, type SourceDraft, sourceInputOf } from './source-draft';

/** The form as it is being filled in: what is not entered yet is an empty string. */
export type AttachDraft = SourceDraft & {
  from: 'new' | 'library';
  /** A source of the library, with its title to show. */
  chosen: { id: string; title: string } | null;
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
    ...emptySource(today),
    ...{ from: 'new', chosen: null, target: 'substance', stance: null },
    ...{ passage: '', language: '', translation: '', translator: '', note: '' },
    ...{ describesAt: '', againstInterest: false },
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
  return { input: sourceInputOf(draft) };
}
