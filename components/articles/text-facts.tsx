import { useTranslations } from 'next-intl';
import { DateTime } from '@/components/ui/date-time';
import { DefinitionList } from '@/components/ui/definition-list';

export interface TextFactsProps {
  /** UTF-16 code units. */
  length: number;
  /** Null when the text was pasted. */
  file: { sha256: string; encoding: string } | null;
  uploadedBy: string;
  /** ISO instant. */
  createdAt: string;
  zone: string;
}

/** Where the text of an article comes from. */
export function TextFacts({ length, file, uploadedBy, createdAt, zone }: TextFactsProps) {
  const t = useTranslations('articles.details');
  const fileFact = file
    ? t('fileValue', { encoding: file.encoding.toUpperCase(), hash: file.sha256 })
    : t('pasted');
  return (
    <DefinitionList
      items={[
        { term: t('length'), value: t('characters', { count: length }) },
        { term: t('file'), value: fileFact },
        {
          term: t('uploaded'),
          value: (
            <>
              {uploadedBy}, <DateTime at={createdAt} zone={zone} />
            </>
          ),
        },
      ]}
    />
  );
}
