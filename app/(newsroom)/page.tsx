import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleList } from '@/components/articles/article-list';
import { EmptyList } from '@/components/articles/empty-list';
import { ListPages } from '@/components/articles/list-pages';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/ui/page-header';
import { ArticleProgress } from '@/components/verdicts/article-progress';
import type { ArticleRun } from '@/lib/articles/run';
import { can } from '@/lib/people/permissions';
import { listArticles, PAGE_SIZE } from '@/server/articles/queries';
import { getNewsroom } from '@/server/people/queries';
import { requireActor } from '@/server/people/session';
import { countStatuses, type StatusCounts } from '@/server/verdicts/queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles.list'))('title') };
}

export default async function ArticlesPage({ searchParams }: PageProps<'/'>) {
  const actor = await requireActor();
  const t = await getTranslations('articles.list');
  const page = Math.min(Math.max(Math.trunc(Number((await searchParams)['page'])) || 1, 1), 10_000);
  const [newsroom, { articles, total }] = await Promise.all([
    getNewsroom(actor),
    listArticles(actor, page),
  ]);
  const counts = await countStatuses(
    actor,
    articles.map(({ id }) => id),
  );
  const mayUpload = can(actor.role, 'article.upload');
  return (
    <PageBody>
      <PageHeader title={t('title')} description={t('description', { count: total })} />
      {total === 0 ? <EmptyList mayUpload={mayUpload} /> : null}
      {articles.length > 0 ? (
        <ArticleList
          articles={articles.map((article) => ({
            ...article,
            progress: progressOf(article.run, counts.get(article.id) ?? {}),
          }))}
          zone={newsroom.timeZone}
          mayExtract={can(actor.role, 'article.extract')}
        />
      ) : null}
      <ListPages page={page} pages={Math.ceil(total / PAGE_SIZE)} />
    </PageBody>
  );
}

/** Nothing before an article has been read for the first time. */
function progressOf(run: ArticleRun | null, counts: StatusCounts) {
  const isRead = run === null || run.status === 'done' || Object.keys(counts).length > 0;
  return isRead ? <ArticleProgress counts={counts} /> : null;
}
