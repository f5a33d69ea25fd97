'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export interface EditConflictProps {
  /** The wording somebody else saved in the meantime. */
  theirs: string;
  yours: string;
  onKeepYours: () => void;
  onTakeTheirs: () => void;
}

/** Two wordings of one claim side by side; neither is lost until one is chosen. */
export function EditConflict({ theirs, yours, onKeepYours, onTakeTheirs }: EditConflictProps) {
  const t = useTranslations('claims.conflict');
  return (
    <Notice tone="warning" announce title={t('title')}>
      <dl className="mt-1 grid gap-2">
        {(['theirs', 'yours'] as const).map((side) => (
          <div key={side}>
            <dt className="text-ink-muted text-sm">{t(side)}</dt>
            <dd dir="auto" className="font-serif">
              {side === 'theirs' ? theirs : yours}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={onKeepYours}>
          {t('keepYours')}
        </Button>
        <Button size="sm" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </Notice>
  );
}
