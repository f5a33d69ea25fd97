import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewArticles } from '@/components/articles/new-articles';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import { can } from '@/lib/people/permissions';
import { requireActor } from '@/server/people/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles.new'))('title') };
}

export default async function NewArticlePage() {
  const actor = await requireActor();
  if (!can(actor.role, 'article.upload')) notFound();
  const t = await getTranslations('articles.new');
  return (
    <PageBody width="narrow">
      <PageHeader
        title={t('title')}
        description={t('description')}
        back={<TextLink href="/">{t('back')}</TextLink>}
      />
      <NewArticles />
    </PageBody>
  );
}
