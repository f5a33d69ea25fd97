'use client';

import { ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { MenuChoice } from '@/components/ui/menu-item';

export interface NewsroomSwitchProps {
  current: string;
  newsrooms: readonly { workspaceId: string; workspaceName: string }[];
  onSwitch: (input: { workspaceId: string }) => Promise<unknown>;
}

/** The newsroom one works in, and for people who belong to several, the way to another. */
export function NewsroomSwitch({ current, newsrooms, onSwitch }: NewsroomSwitchProps) {
  const t = useTranslations('people.newsrooms');
  const [pending, start] = useTransition();
  const name = newsrooms.find((each) => each.workspaceId === current)?.workspaceName ?? '';
  if (newsrooms.length < 2) return name;
  return (
    <Menu
      trigger={
        <Button variant="quiet" pending={pending} className="-ms-2 max-w-full shrink!">
          <span className="truncate" dir="auto">
            {name}
          </span>
          <span className="sr-only">{t('switch')}</span>
          <ChevronsUpDown aria-hidden="true" />
        </Button>
      }
    >
      <MenuChoice
        label={t('label')}
        value={current}
        onValueChange={(workspaceId) =>
          start(async () => {
            await onSwitch({ workspaceId });
          })
        }
        choices={newsrooms.map((each) => ({
          value: each.workspaceId,
          label: each.workspaceName,
        }))}
      />
    </Menu>
  );
}
