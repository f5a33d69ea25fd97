'use client';

import { Braces, Copy, FileCode, FileText, Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Panel } from '@/components/ui/panel';

const files = [
  { format: 'md', label: 'markdown', Icon: FileText },
  { format: 'html', label: 'html', Icon: FileCode },
  { format: 'json', label: 'json', Icon: Braces },
] as const;

/** Takes the summary elsewhere: as a file, on paper, or by the clipboard. */
export function SavePanel({ articleId }: { articleId: string }) {
  const t = useTranslations('summaries.page');
  const addressOf = (format: string) => `/api/articles/${articleId}/summary/${format}`;

  async function copy() {
    try {
      const answer = await fetch(addressOf('md'));
      if (!answer.ok) throw new Error(answer.statusText);
      await navigator.clipboard.writeText(await answer.text());
      toast.success(t('copied'));
    } catch {
      toast.error(t('copyFailed'));
    }
  }

  return (
    <Panel title={t('actions')}>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-1">
        {files.map(({ format, label, Icon }) => (
          <a
            key={format}
            href={addressOf(format)}
            download
            className={buttonClass('secondary', 'md')}
          >
            <Icon aria-hidden="true" />
            {t(label)}
          </a>
        ))}
        <Button icon={<Copy aria-hidden="true" />} onClick={copy}>
          {t('copy')}
        </Button>
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </Panel>
  );
}
