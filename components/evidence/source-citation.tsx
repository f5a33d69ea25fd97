'use client';

import { EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IsoDate } from '@/components/claims/iso-date';
import { Badge } from '@/components/ui/badge';
import { TextLink } from '@/components/ui/text-link';
import type { Confidentiality, SourceDetails, SourceForm, SourceKind } from '@/lib/evidence/schema';

export interface SourceCitationProps {
  source: SourceDetails & {
    form: SourceForm;
    kind: SourceKind;
    confidentiality: Confidentiality;
    withheld: boolean;
  };
}

/** A source as it is cited: title with link, who and when, whom it has the fact from, whose side it is on. */
export function SourceCitation({ source }: SourceCitationProps) {
  const t = useTranslations('evidence.citation');
  const tSource = useTranslations('evidence.source');
  if (source.withheld) {
    return (
      <p className="flex items-center gap-1.5 text-ink-muted">
        <EyeOff aria-hidden="true" className="size-4" />
        {t('withheld')}
      </p>
    );
  }
  const { title, url, outlet, author, publishedOn, verifiedPlace, verifiedOn } = source;
  return (
    <>
      <p dir="auto" className="font-medium wrap-anywhere">
        {url ? (
          <TextLink href={url} target="_blank">
            {title}
          </TextLink>
        ) : (
          title
        )}
      </p>
      <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-ink-muted text-sm">
        <span dir="auto">{[author, outlet].filter(Boolean).join(', ')}</span>
        {publishedOn ? <IsoDate date={publishedOn} /> : null}
        <span>{tSource(`forms.${source.form}`)}</span>
        {source.kind === 'primary' ? <span>{tSource('kinds.primary')}</span> : null}
        {source.confidentiality === 'open' ? null : (
          <Badge tone="warning">{t(source.confidentiality)}</Badge>
        )}
      </p>
      {verifiedPlace || verifiedOn ? (
        <p className="text-ink-muted text-sm" dir="auto">
          {t('verified')} {verifiedPlace} {verifiedOn ? <IsoDate date={verifiedOn} /> : null}
        </p>
      ) : null}
      {source.origin ? (
        <p className="text-sm" dir="auto">
          <span className="text-ink-muted">{tSource('origin')}:</span> {source.origin}
        </p>
      ) : null}
      {source.alignedWith.length > 0 ? (
        <p className="text-sm" dir="auto">
          <span className="text-ink-muted">{tSource('alignedWith')}:</span>{' '}
          {source.alignedWith.join(', ')}
        </p>
      ) : null}
    </>
  );
}
