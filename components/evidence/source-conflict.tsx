'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type EditSource, editSourceSchema, type SourceInput } from '@/lib/evidence/schema';
import type { Refusal } from '@/lib/result';

const storedSchema = editSourceSchema.omit({ sourceId: true });
type Stored = Omit<EditSource, 'sourceId'>;

/** The source that somebody else saved in the meantime, when that is why an edit was refused. */
export function theirsIn(refusal: Refusal | null): Stored | null {
  if (refusal?.code !== 'common.conflict') return null;
  const stored = storedSchema.safeParse(refusal.theirs);
  return stored.success ? stored.data : null;
}

const fields = [
  'title',
  'url',
  'outlet',
  'author',
  'publishedOn',
  'accessedOn',
  'origin',
  'alignedWith',
  'verifiedPlace',
  'verifiedOn',
  'form',
  'kind',
  'confidentiality',
] as const;

export interface SourceConflictProps {
  theirs: SourceInput;
  yours: SourceInput;
  onKeepYours: () => void;
  onTakeTheirs: () => void;
}

/** What differs between two edits of one source; neither is lost until one is chosen. */
export function SourceConflict({ theirs, yours, ...choices }: SourceConflictProps) {
  const t = useTranslations('evidence.sources.conflict');
  const tSource = useTranslations('evidence.source');
  const differing = fields.filter((field) => `${theirs[field]}` !== `${yours[field]}`);
  const shown = (source: SourceInput, field: (typeof fields)[number]) => {
    if (field === 'form') return tSource(`forms.${source.form}`);
    if (field === 'kind') return tSource(`kinds.${source.kind}`);
    if (field === 'confidentiality') return tSource(`confidentialities.${source.confidentiality}`);
    return [source[field] ?? []].flat().join(', ') || t('nothing');
  };
  return (
    <Notice tone="warning" announce title={t('title')}>
      <dl className="mt-2 grid gap-3">
        {differing.map((field) => (
          <div key={field}>
            <dt className="font-medium text-sm">{tSource(field)}</dt>
            <dd dir="auto" className="wrap-anywhere">
              <span className="text-ink-muted text-sm">{t('theirs')}:</span> {shown(theirs, field)}
            </dd>
            <dd dir="auto" className="wrap-anywhere">
              <span className="text-ink-muted text-sm">{t('yours')}:</span> {shown(yours, field)}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" onClick={choices.onKeepYours}>
          {t('keepYours')}
        </Button>
        <Button size="sm" onClick={choices.onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </Notice>
  );
}
