'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextInput } from '@/components/ui/text-input';
import { type FoundSource, searchLibrary } from './search-library';

/** Milliseconds without a key before the library is asked. */
const PAUSE = 200;

export interface LibraryPickerProps {
  chosen: { id: string; title: string } | null;
  onChoose: (source: { id: string; title: string }) => void;
  error?: string | undefined;
}

/** Finds a source that the newsroom already has. */
export function LibraryPicker({ chosen, onChoose, error }: LibraryPickerProps) {
  const t = useTranslations('evidence.library');
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<FoundSource[] | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const sources = await searchLibrary(query, asking.signal);
      if (asking.signal.aborted) return;
      setFailed(sources === null);
      if (sources) setFound(sources);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [query]);

  const shown = found ?? [];
  const kept =
    chosen && !shown.some(({ id }) => id === chosen.id)
      ? [{ ...chosen, outlet: null, url: null }]
      : [];
  return (
    <div className="flex flex-col gap-2">
      <Field label={t('search')}>
        <TextInput
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder={t('placeholder')}
        />
      </Field>
      <RadioGroup
        name="library-source"
        legend={t('results')}
        error={error}
        value={chosen?.id ?? ''}
        onValueChange={(id) => {
          const source = shown.find((each) => each.id === id);
          if (source) onChoose({ id, title: source.title });
        }}
        choices={[...kept, ...shown].map((source) => ({
          value: source.id,
          label: <span dir="auto">{source.title}</span>,
          description: placeOf(source),
        }))}
      />
      <p role="status" className="text-ink-muted text-sm">
        {failed ? t('failed') : found?.length === 0 ? t('none') : null}
      </p>
    </div>
  );
}

function placeOf({ outlet, url }: FoundSource): string | null {
  const host = url && URL.canParse(url) ? new URL(url).host : null;
  return [outlet, host].filter(Boolean).join(' · ') || null;
}
