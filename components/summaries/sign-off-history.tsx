import { useTranslations } from 'next-intl';
import { DateTime } from '@/components/ui/date-time';
import { Panel } from '@/components/ui/panel';

/** A sign-off that was taken back. */
export type WithdrawnSignOff = {
  id: string;
  by: string | null;
  at: string;
  withdrawn: { by: string | null; at: string; reason: string | null };
};

/** The sign-offs that were taken back, newest first, and why. */
export function SignOffHistory({ list, zone }: { list: WithdrawnSignOff[]; zone: string }) {
  const t = useTranslations('summaries.signOff');
  if (list.length === 0) return null;
  return (
    <Panel title={t('history')}>
      <ol className="flex flex-col gap-3">
        {list.map(({ id, by, at, withdrawn }) => (
          <li key={id} className="wrap-anywhere">
            <p>
              {t('signed', { name: by ?? t('unknown') })}, <DateTime at={at} zone={zone} />
            </p>
            <p className="text-ink-muted">
              {t('withdrawn', { name: withdrawn.by ?? t('unknown') })},{' '}
              <DateTime at={withdrawn.at} zone={zone} />
            </p>
            <p dir="auto" className="whitespace-pre-line">
              {withdrawn.reason}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
