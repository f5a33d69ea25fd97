'use client';

import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { TextLink } from '@/components/ui/text-link';
import type { ArticleDescription } from '@/lib/articles/schema';
import { useLanguageName } from './use-language-options';

/** What is said of an article, for those who may not change it. */
export function DetailsFacts({ description }: { description: ArticleDescription }) {
  const t = useTranslations('articles.fields');
  const { title, outlet, authors, publishedOn, language, url } = description;
  const languageName = useLanguageName(language);
  return (
    <DefinitionList
      items={[
        { term: t('title'), value: title },
        { term: t('outlet'), value: outlet },
        { term: t('authors'), value: authors.join(', ') },
        { term: t('publishedOn'), value: publishedOn },
        { term: t('language'), value: languageName },
        { term: t('url'), value: url === null ? null : <TextLink href={url}>{url}</TextLink> },
      ]}
    />
  );
}
