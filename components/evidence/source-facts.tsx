import { useTranslations } from 'next-intl';
import { IsoDate } from '@/components/claims/iso-date';
import { DateTime } from '@/components/ui/date-time';
import { DefinitionList } from '@/components/ui/definition-list';
import { TextLink } from '@/components/ui/text-link';
import type { SourceRecord } from '@/lib/evidence/library';

/** Everything known of a source, with whose word it is before the rest. */
export function SourceFacts({ source, zone }: { source: SourceRecord; zone: string }) {
  const t = useTranslations('evidence.sources');
  const tSource = useTranslations('evidence.source');
  const { form, kind, url, origin, alignedWith, addedBy } = source;
  const dated = (date: string | null) => (date ? <IsoDate date={date} /> : null);
  return (
    <DefinitionList
      items={[
        {
          term: tSource('form'),
          value: [tSource(`forms.${form}`), tSource(`kinds.${kind}`)].join(' · '),
        },
        { term: tSource('origin'), value: origin ?? <Muted>{t('ownKnowledge')}</Muted> },
        {
          term: tSource('alignedWith'),
          value: alignedWith.length > 0 ? alignedWith.join(', ') : <Muted>{t('nobody')}</Muted>,
        },
        { term: tSource('outlet'), value: source.outlet },
        { term: tSource('author'), value: source.author },
        {
          term: tSource('url'),
          value: url ? (
            <TextLink href={url} target="_blank">
              {url}
            </TextLink>
          ) : null,
        },
        { term: tSource('publishedOn'), value: dated(source.publishedOn) },
        { term: tSource('accessedOn'), value: dated(source.accessedOn) },
        { term: tSource('verifiedPlace'), value: source.verifiedPlace },
        { term: tSource('verifiedOn'), value: dated(source.verifiedOn) },
        {
          term: tSource('confidentiality'),
          value: tSource(`confidentialities.${source.confidentiality}`),
        },
        {
          term: t('added'),
          value: (
            <>
              <DateTime at={source.addedAt} zone={zone} show="date" />{' '}
              {addedBy ? t('addedBy', { name: addedBy }) : null}
            </>
          ),
        },
      ]}
    />
  );
}

function Muted({ children }: { children: string }) {
  return <span className="text-ink-muted">{children}</span>;
}
