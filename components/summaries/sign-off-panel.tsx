'use client';

import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DateTime } from '@/components/ui/date-time';
import { Panel } from '@/components/ui/panel';
import { type Blockers, checkSignOff } from '@/lib/reviews/rules';
import { BlockerList } from './blocker-list';
import { ReopenDialog } from './reopen-dialog';
import { SignOffForm } from './sign-off-form';

export interface SignOffPanelProps {
  /** The article as the page shows it; `seq` is the ledger entry it is up to date with. */
  article: { articleId: string; version: number; seq: number };
  blockers: Blockers;
  /** The sign-off in force. */
  signOff: { by: string | null; at: string } | null;
  /** Whether the viewer may sign off and reopen. */
  mayDecide: boolean;
  zone: string;
}

/** Where the sign-off of an article stands, and the way to it or back from it. */
export function SignOffPanel({ article, blockers, signOff, mayDecide, zone }: SignOffPanelProps) {
  const t = useTranslations('summaries.signOff');
  if (signOff) {
    return (
      <Panel title={t('title')}>
        <p className="flex items-start gap-2">
          <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-success" />
          <span>
            {t('signed', { name: signOff.by ?? t('unknown') })}
            <br />
            <span className="text-ink-muted">
              <DateTime at={signOff.at} zone={zone} />
            </span>
          </span>
        </p>
        {mayDecide ? <ReopenDialog article={article} /> : null}
      </Panel>
    );
  }
  if (!checkSignOff(blockers).ok) {
    return (
      <Panel title={t('title')} description={t('blocked')}>
        <BlockerList articleId={article.articleId} blockers={blockers} />
      </Panel>
    );
  }
  return (
    <Panel title={t('title')} description={t(mayDecide ? 'ready' : 'readyForEditor')}>
      {mayDecide ? <SignOffForm article={article} /> : null}
    </Panel>
  );
}
