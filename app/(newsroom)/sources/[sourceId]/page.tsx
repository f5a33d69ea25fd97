import { ExternalLink, Quote } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SourceEdit } from '@/components/evidence/source-edit';
import { SourceFacts } from '@/components/evidence/source-facts';
import { SourceUses } from '@/components/evidence/source-uses';
import { PageBody } from '@/components/shell/page-body';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { TextLink } from '@/components/ui/text-link';
import { getSource } from '@/server/evidence/queries';
import { getNewsroom } from '@/server/people/queries';
import { requireActor } from '@/server/people/session';

export interface SourcePageProps {
  params: Promise<{ sourceId: string }>;
}

/** Title and page come from one reading. */
const sourceOf = cache(async (sourceId: string) => getSource(await requireActor(), sourceId));

export async function generateMetadata({ params }: SourcePageProps): Promise<Metadata> {
  const source = await sourceOf((await params).sourceId);
  return source ? { title: source.title } : {};
}

/** One source: what it is, whose word it is, and the claims it was attached to. */
export default async function SourcePage({ params }: SourcePageProps) {
  const source = await sourceOf((await params).sourceId);
  if (!source) notFound();
  const { timeZone } = await getNewsroom(await requireActor());
  const t = await getTranslations('evidence.sources');
  return (
    <PageBody>
      <PageHeader
        back={<TextLink href="/sources">{t('back')}</TextLink>}
        title={source.title}
        actions={
          <>
            {source.url ? (
              <LinkButton
                href={source.url}
                target="_blank"
                rel="noopener noreferrer nofollow"
                prefetch={false}
                icon={<ExternalLink aria-hidden="true" />}
              >
                {t('open')}
              </LinkButton>
            ) : null}
            {source.mayEdit ? <SourceEdit source={source} parties={source.alignedWith} /> : null}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
        <Panel title={t('facts')}>
          <SourceFacts source={source} zone={timeZone} />
        </Panel>
        <Panel title={t('usedTitle')} flush>
          {source.uses.length > 0 ? (
            <SourceUses uses={source.uses} />
          ) : (
            <EmptyState icon={<Quote />} title={t('unusedTitle')}>
              {t('unusedBody')}
            </EmptyState>
          )}
        </Panel>
      </div>
    </PageBody>
  );
}
