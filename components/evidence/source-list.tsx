import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { IsoDate } from '@/components/claims/iso-date';
import { Badge } from '@/components/ui/badge';
import type { LibrarySource } from '@/lib/evidence/library';
import { sourceIcons } from './source-look';

/** The sources of the library; each row leads to its own page. */
export function SourceList({ sources }: { sources: readonly LibrarySource[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <SourceRow key={source.id} source={source} />
      ))}
    </ul>
  );
}

function SourceRow({ source }: { source: LibrarySource }) {
  const t = useTranslations('evidence');
  const { id, title, form, kind, confidentiality, outlet, author, publishedOn } = source;
  const Icon = sourceIcons[form];
  return (
    <li className="relative flex gap-3.5 border-b px-5 py-3.5 last:border-b-0 hover:bg-hover/50 has-focus-visible:bg-hover/50">
      <span
        aria-hidden="true"
        className="mt-0.5 flex size-8 shrink-0 items-center justify-center rounded-md bg-hover text-ink-muted"
      >
        <Icon className="size-4" />
      </span>
      <div className="min-w-0 flex-1">
        <Link
          href={`/sources/${id}`}
          dir="auto"
          className="font-medium wrap-anywhere after:absolute after:inset-0"
        >
          {title}
        </Link>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-muted text-sm">
          <span className="[&>*+*]:before:content-['·'] [&>*+*]:before:mx-1.5">
            <span>{t(`source.forms.${form}`)}</span>
            {outlet || author ? (
              <span dir="auto">{[author, outlet].filter(Boolean).join(', ')}</span>
            ) : null}
            {publishedOn ? <IsoDate date={publishedOn} /> : null}
          </span>
          {kind === 'primary' ? <Badge>{t('source.kinds.primary')}</Badge> : null}
          {confidentiality === 'open' ? null : (
            <Badge tone="warning">{t(`citation.${confidentiality}`)}</Badge>
          )}
        </p>
        <Interests source={source} />
        <p className="mt-1 text-ink-muted text-sm sm:hidden">
          {t('sources.uses', { count: source.uses })}
        </p>
      </div>
      <p className="shrink-0 pt-0.5 text-ink-muted text-sm tabular-nums max-sm:hidden">
        {t('sources.uses', { count: source.uses })}
      </p>
    </li>
  );
}

/** Whose word a source is, where that is not its own. */
function Interests({ source: { origin, alignedWith } }: { source: LibrarySource }) {
  const t = useTranslations('evidence.sources');
  if (!origin && alignedWith.length === 0) return null;
  return (
    <p
      className="mt-0.5 text-ink-muted text-sm [&>*+*]:before:mx-1.5 [&>*+*]:before:content-['·']"
      dir="auto"
    >
      {origin ? <span>{t('originIs', { origin })}</span> : null}
      {alignedWith.length > 0 ? (
        <span>{t('alignedIs', { parties: alignedWith.join(', ') })}</span>
      ) : null}
    </p>
  );
}
