import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DetailsFacts } from '@/components/articles/details-facts';
import { DetailsForm } from '@/components/articles/details-form';
import { ExtractionState } from '@/components/articles/extraction-state';
import { TextFacts } from '@/components/articles/text-facts';
import { PageBody } from '@/components/shell/page-body';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { TextLink } from '@/components/ui/text-link';
import { descriptionOf } from '@/lib/articles/rules';
import { can } from '@/lib/people/permissions';
import { getArticle } from '@/server/articles/queries';
import { getNewsroom } from '@/server/people/queries';
import { requireActor } from '@/server/people/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles.details'))('title') };
}

export default async function DetailsPage({ params }: PageProps<'/articles/[articleId]/details'>) {
  const actor = await requireActor();
  const t = await getTranslations('articles.details');
  const [article, newsroom] = await Promise.all([
    getArticle(actor, (await params).articleId),
    getNewsroom(actor),
  ]);
  if (!article) notFound();
  const { id, version, run, length, fileSha256, encoding, uploadedBy, createdAt } = article;
  const description = descriptionOf(article);
  const signedOff = article.signedOffAt !== null;
  const mayEdit = can(actor.role, 'article.describe') && !signedOff;
  return (
    <PageBody width="narrow">
      <PageHeader
        title={t('title')}
        description={t('description')}
        back={<TextLink href={`/articles/${id}`}>{t('back')}</TextLink>}
      />
      <div className="flex flex-col gap-6">
        {signedOff ? <Notice>{t('signedOff')}</Notice> : null}
        {run ? (
          <ExtractionState
            articleId={id}
            run={run}
            mayExtract={can(actor.role, 'article.extract') && !signedOff}
          />
        ) : null}
        <Panel>
          {mayEdit ? (
            <DetailsForm articleId={id} stored={{ ...description, version }} />
          ) : (
            <DetailsFacts description={description} />
          )}
        </Panel>
        <Panel title={t('text')}>
          <TextFacts
            {...{ length, uploadedBy, createdAt }}
            file={fileSha256 && encoding ? { sha256: fileSha256, encoding } : null}
            zone={newsroom.timeZone}
          />
        </Panel>
      </div>
    </PageBody>
  );
}
