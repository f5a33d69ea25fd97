'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { MenuChoice } from '@/components/ui/menu-item';

/** The part of a menu that chooses light, dark, or what the system does. */
export function ThemeChoice() {
  const t = useTranslations('shell.theme');
  const { theme = 'system', setTheme } = useTheme();
  return (
    <MenuChoice
      label={t('label')}
      value={theme}
      onValueChange={setTheme}
      choices={[
        { value: 'system', label: t('system'), icon: <Monitor aria-hidden="true" /> },
        { value: 'light', label: t('light'), icon: <Sun aria-hidden="true" /> },
        { value: 'dark', label: t('dark'), icon: <Moon aria-hidden="true" /> },
      ]}
    />
  );
}
