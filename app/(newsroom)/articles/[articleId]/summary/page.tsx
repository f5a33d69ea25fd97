import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageBody } from '@/components/shell/page-body';
import { SavePanel } from '@/components/summaries/save-panel';
import { SignOffHistory } from '@/components/summaries/sign-off-history';
import { SignOffPanel } from '@/components/summaries/sign-off-panel';
import { SummaryDocument } from '@/components/summaries/summary-document';
import { TextLink } from '@/components/ui/text-link';
import { can } from '@/lib/people/permissions';
import { summaryView } from '@/lib/summaries/view';
import { getNewsroom } from '@/server/people/queries';
import { requireActor } from '@/server/people/session';
import { getSummaryPage } from '@/server/summaries/queries';

export interface SummaryPageProps {
  params: Promise<{ articleId: string }>;
}

/** Title and page come from one reading. */
const pageOf = cache(async (articleId: string) => getSummaryPage(await requireActor(), articleId));

export async function generateMetadata({ params }: SummaryPageProps): Promise<Metadata> {
  const page = await pageOf((await params).articleId);
  const t = await getTranslations('summaries.page');
  return page ? { title: t('title', { title: page.summary.model.article.title }) } : {};
}

/** The verified summary of one article, the ways to save it, and its sign-off. */
export default async function SummaryPage({ params }: SummaryPageProps) {
  const { articleId } = await params;
  const actor = await requireActor();
  const page = await pageOf(articleId);
  if (!page) notFound();
  const { timeZone } = await getNewsroom(actor);
  const t = await getTranslations('summaries.page');
  const { summary, articleVersion: version, seq, blockers } = page;
  return (
    <PageBody>
      <p className="mb-6 text-sm print:hidden">
        <TextLink href={`/articles/${articleId}`} className="inline-flex items-center gap-1">
          <ArrowLeft aria-hidden="true" className="size-4" />
          {t('back')}
        </TextLink>
      </p>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <SummaryDocument view={summaryView(summary, await getTranslations('summaries.document'))} />
        <aside className="flex flex-col gap-4 lg:sticky lg:top-20 print:hidden">
          <SignOffPanel
            article={{ articleId, version, seq }}
            blockers={blockers}
            signOff={summary.model.signOff}
            mayDecide={can(actor.role, 'article.signOff')}
            zone={timeZone}
          />
          <SavePanel articleId={articleId} />
          <SignOffHistory
            list={page.history.flatMap(({ withdrawn, ...signOff }) =>
              withdrawn ? [{ ...signOff, withdrawn }] : [],
            )}
            zone={timeZone}
          />
        </aside>
      </div>
    </PageBody>
  );
}
