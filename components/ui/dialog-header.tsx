'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactElement, ReactNode } from 'react';
import { buttonClass } from './button-class';

export interface DialogHeaderProps {
  title: ReactNode;
  description: ReactNode;
  /** Wraps the close button in what closes the sheet. */
  close: (button: ReactElement<Record<string, unknown>>) => ReactNode;
}

/** Title, description and close button of a dialog or drawer. */
export function DialogHeader({ title, description, close }: DialogHeaderProps) {
  const t = useTranslations('common');
  return (
    <header className="flex items-start gap-4 px-5 pt-4 pb-3">
      <div className="min-w-0 flex-1">
        {title}
        {description}
      </div>
      {close(
        <button
          type="button"
          aria-label={t('close')}
          className={buttonClass('quiet', 'sm', '-me-2 aspect-square px-0!')}
        >
          <X aria-hidden="true" />
        </button>,
      )}
    </header>
  );
}
