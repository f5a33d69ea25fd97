'use client';

import { LogOut, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Menu } from '@/components/ui/menu';
import { MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu-item';
import type { Role } from '@/lib/people/permissions';
import { ThemeChoice } from './theme-choice';

export interface AccountMenuProps {
  name: string;
  role: Role;
  /** Ends the session and goes to the sign-in page. */
  onSignOut: () => Promise<unknown>;
}

/** Who is signed in, as what; their account, the theme, and the way out. */
export function AccountMenu({ name, role, onSignOut }: AccountMenuProps) {
  const t = useTranslations('shell');
  const roleName = useTranslations('people.roles')(role);
  const [, start] = useTransition();
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          aria-label={t('account.menu', { name })}
          className="flex min-h-9 items-center gap-2 rounded-full pe-1 ps-1 hover:bg-hover data-popup-open:bg-hover md:pe-3"
        >
          <Avatar name={name} size="md" />
          <span className="hidden max-w-40 flex-col text-start leading-tight md:flex">
            <span className="truncate font-medium text-sm">{name}</span>
            <span className="text-ink-muted text-xs">{roleName}</span>
          </span>
        </button>
      }
    >
      <div className="px-2 py-1.5 md:hidden">
        <p className="truncate font-medium">{name}</p>
        <p className="text-ink-muted text-sm">{roleName}</p>
      </div>
      <MenuLink href="/account" icon={<UserRound aria-hidden="true" />}>
        {t('account.page')}
      </MenuLink>
      <MenuSeparator />
      <ThemeChoice />
      <MenuSeparator />
      <MenuItem
        icon={<LogOut aria-hidden="true" />}
        onSelect={() => start(async () => void (await onSignOut()))}
      >
        {t('account.signOut')}
      </MenuItem>
    </Menu>
  );
}
