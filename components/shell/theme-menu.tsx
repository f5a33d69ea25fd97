'use client';

import { SunMoon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { Menu } from '@/components/ui/menu';
import { ThemeChoice } from './theme-choice';

/** The choice of theme where there is no account menu: on signed-out pages. */
export function ThemeMenu() {
  const t = useTranslations('shell.theme');
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          aria-label={t('label')}
          className={buttonClass('quiet', 'md', 'px-2!')}
        >
          <SunMoon aria-hidden="true" />
        </button>
      }
    >
      <ThemeChoice />
    </Menu>
  );
}
