'use client';

import { FileCheck, Info } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { IsoDate } from '@/components/claims/iso-date';
import { LinkButton } from '@/components/ui/link-button';
import { VerdictBar } from '@/components/verdicts/verdict-bar';
import { countStandings, isCurrent, isSettled } from '@/lib/reviews/claim-standing';
import { useDesk } from './desk-context';
import { KeyHelp } from './key-help';

/** What is being checked, how far it is, and the ways to its details and its summary. */
export function DeskHeader() {
  const t = useTranslations('reviews.header');
  const article = useDesk((state) => state.desk.article);
  const all = useDesk((state) => state.desk.claims);
  const claims = useMemo(() => all.filter(isCurrent), [all]);
  const settled = claims.filter(isSettled).length;
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b bg-surface px-4 py-2">
      <div className="min-w-0 flex-1 basis-44">
        <h1 className="truncate font-semibold font-serif text-lg" title={article.title}>
          <bdi>{article.title}</bdi>
        </h1>
        <p className="truncate text-ink-muted text-sm" dir="auto">
          {article.outlet ? `${article.outlet} · ` : null}
          {article.publishedOn ? <IsoDate date={article.publishedOn} /> : t('undated')}
        </p>
      </div>
      {claims.length > 0 ? (
        <div className="w-full max-sm:order-last sm:max-w-60">
          <p className="mb-1 text-ink-muted text-sm tabular-nums max-sm:sr-only">
            {t('progress', { settled, total: claims.length })}
          </p>
          <VerdictBar counts={countStandings(claims)} />
        </div>
      ) : null}
      <div className="flex gap-1.5 print:hidden">
        <KeyHelp />
        <LinkButton
          href={`/articles/${article.id}/details`}
          icon={<Info aria-hidden="true" />}
          className="max-sm:px-2"
        >
          <span className="max-sm:sr-only">{t('details')}</span>
        </LinkButton>
        <LinkButton
          href={`/articles/${article.id}/summary`}
          icon={<FileCheck aria-hidden="true" />}
          variant={claims.length > 0 && settled === claims.length ? 'primary' : 'secondary'}
          className="max-sm:px-2"
        >
          <span className="max-sm:sr-only">{t('summary')}</span>
        </LinkButton>
      </div>
    </header>
  );
}
