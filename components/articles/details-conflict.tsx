'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ArticleDescription } from '@/lib/articles/schema';

export interface DetailsConflictProps {
  /** What somebody else saved in the meantime. */
  theirs: ArticleDescription;
  yours: ArticleDescription;
  onKeepYours: () => void;
  onTakeTheirs: () => void;
}

const fields = ['title', 'outlet', 'authors', 'publishedOn', 'language', 'url'] as const;

/** The fields in which two descriptions differ, side by side; neither is lost until one is chosen. */
export function DetailsConflict({
  theirs,
  yours,
  onKeepYours,
  onTakeTheirs,
}: DetailsConflictProps) {
  const t = useTranslations('articles');
  const shown = (side: ArticleDescription, field: (typeof fields)[number]) => {
    const value = side[field];
    return (Array.isArray(value) ? value.join(', ') : value) || t('details.none');
  };
  return (
    <Notice tone="warning" announce title={t('details.conflictTitle')}>
      <p>{t('details.conflictBody')}</p>
      <table className="mt-2 w-full text-start">
        <thead>
          <tr className="text-ink-muted text-sm">
            <th scope="col" className="py-1 pe-3 text-start font-medium">
              {t('details.field')}
            </th>
            <th scope="col" className="py-1 pe-3 text-start font-medium">
              {t('details.theirs')}
            </th>
            <th scope="col" className="py-1 text-start font-medium">
              {t('details.yours')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields
            .filter((field) => shown(theirs, field) !== shown(yours, field))
            .map((field) => (
              <tr key={field} className="align-top">
                <th scope="row" className="py-1 pe-3 text-start font-medium">
                  {t(`fields.${field}`)}
                </th>
                <td dir="auto" className="py-1 pe-3 wrap-anywhere">
                  {shown(theirs, field)}
                </td>
                <td dir="auto" className="py-1 wrap-anywhere">
                  {shown(yours, field)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={onKeepYours}>
          {t('details.keepYours')}
        </Button>
        <Button size="sm" onClick={onTakeTheirs}>
          {t('details.takeTheirs')}
        </Button>
      </div>
    </Notice>
  );
}
