import { BadgeCheck } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { DateTime } from '@/components/ui/date-time';
import { TextLink } from '@/components/ui/text-link';
import type { ArticleRun } from '@/lib/articles/run';
import { ExtractionState } from './extraction-state';

/** An article in the list. Times are ISO instants in UTC. */
export type ListedArticle = {
  id: string;
  title: string;
  outlet: string | null;
  publishedOn: string | null;
  uploadedBy: string;
  createdAt: string;
  signedOffAt: string | null;
  run: ArticleRun | null;
  /** Where its claims stand; null while there is nothing to show. */
  progress: ReactNode;
};

export interface ArticleListProps {
  articles: readonly ListedArticle[];
  /** The newsroom's IANA zone. */
  zone: string;
  mayExtract: boolean;
}

/** The newsroom's articles: what each is, and how far its checking is. */
export function ArticleList({ articles, zone, mayExtract }: ArticleListProps) {
  const t = useTranslations('articles.list');
  return (
    <ul
      aria-label={t('caption')}
      className="divide-y overflow-hidden rounded-lg border bg-surface shadow-raised"
    >
      {articles.map((article) => (
        <li
          key={article.id}
          className="relative grid gap-x-8 gap-y-3 px-5 py-4 transition-colors hover:bg-hover/50 md:grid-cols-[minmax(0,1fr)_18rem]"
        >
          <ArticleHead article={article} zone={zone} />
          <div className="relative flex min-w-0 flex-col justify-center gap-2">
            {article.progress}
            {article.run ? (
              <ExtractionState articleId={article.id} run={article.run} mayExtract={mayExtract} />
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function ArticleHead({ article, zone }: { article: ListedArticle; zone: string }) {
  const t = useTranslations('articles.list');
  const { id, title, outlet, publishedOn, uploadedBy, createdAt, signedOffAt } = article;
  const published =
    publishedOn === null
      ? t('noDate')
      : t.rich('published', { day: () => <DateTime at={publishedOn} zone="UTC" show="date" /> });
  return (
    <div className="min-w-0">
      <h2 className="font-medium font-serif text-lg wrap-anywhere" dir="auto">
        <Link
          href={`/articles/${id}`}
          className="rounded-sm after:absolute after:inset-0 hover:underline"
        >
          {title}
        </Link>
      </h2>
      <p className="mt-1 text-ink-muted text-sm">
        {outlet === null ? null : <span dir="auto">{outlet} · </span>}
        {published}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-faint text-sm">
        <span>
          {t.rich('uploadedBy', {
            name: uploadedBy,
            when: () => <DateTime at={createdAt} zone={zone} />,
          })}
        </span>
        {signedOffAt === null ? null : (
          <Badge tone="success" icon={<BadgeCheck aria-hidden="true" />}>
            {t('signedOff')}
          </Badge>
        )}
        <TextLink
          href={`/articles/${id}/details`}
          aria-label={t('details', { title })}
          className="relative py-0.5"
        >
          {t('detailsShort')}
        </TextLink>
      </div>
    </div>
  );
}
