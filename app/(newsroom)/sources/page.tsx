import { Library, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SourceAdd } from '@/components/evidence/source-add';
import { SourceList } from '@/components/evidence/source-list';
import { SourcePages } from '@/components/evidence/source-pages';
import { SourceSearch } from '@/components/evidence/source-search';
import { PageBody } from '@/components/shell/page-body';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { can } from '@/lib/people/permissions';
import { listSources } from '@/server/evidence/queries';
import { requireActor } from '@/server/people/session';

const PER_PAGE = 50;

export interface SourcesPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('evidence.sources'))('title') };
}

/** The newsroom's library of sources. */
export default async function SourcesPage({ searchParams }: SourcesPageProps) {
  const actor = await requireActor();
  const t = await getTranslations('evidence.sources');
  const address = await searchParams;
  const query = `${address['query'] ?? ''}`.trim().slice(0, 200);
  const page = Math.min(Math.max(Math.trunc(Number(address['page'])) || 1, 1), 10_000);
  const skip = (page - 1) * PER_PAGE;
  const { sources, total } = await listSources(actor, { query, skip, take: PER_PAGE });
  const parties = [...new Set(sources.flatMap((source) => source.alignedWith))].sort();
  const searching = query !== '';
  return (
    <PageBody>
      <PageHeader
        title={t('title')}
        description={t(searching ? 'found' : 'description', { count: total })}
        actions={can(actor.role, 'source.add') ? <SourceAdd parties={parties} /> : null}
      />
      {searching || total > 0 ? <SourceSearch query={query} /> : null}
      <Panel flush>
        {sources.length > 0 ? (
          <SourceList sources={sources} />
        ) : (
          <EmptyState
            icon={searching ? <SearchX /> : <Library />}
            title={t(searching ? 'noneTitle' : 'emptyTitle')}
          >
            {t(searching ? 'noneBody' : 'emptyBody')}
          </EmptyState>
        )}
      </Panel>
      <SourcePages query={query} page={page} perPage={PER_PAGE} total={total} />
    </PageBody>
  );
}
