'use client';

import { EllipsisVertical, KeyRound, UserMinus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import type { Member } from '@/lib/people/directory';
import { RemoveMemberDialog, type RemoveMemberDialogProps } from './remove-member-dialog';
import { ResetLinkDialog, type ResetLinkDialogProps } from './reset-link-dialog';

export interface MemberMenuProps {
  member: Member;
  remove: RemoveMemberDialogProps['action'];
  issueResetLink: ResetLinkDialogProps['action'];
}

/** What an owner may do with a member besides changing the role. */
export function MemberMenu({ member, remove, issueResetLink }: MemberMenuProps) {
  const t = useTranslations('people.members');
  const [open, setOpen] = useState<'remove' | 'reset' | null>(null);
  const close = (isOpen: boolean) => setOpen((now) => (isOpen ? now : null));
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={t('actionsFor', { name: member.name })}>
            <EllipsisVertical aria-hidden="true" />
          </IconButton>
        }
      >
        <MenuItem icon={<KeyRound aria-hidden="true" />} onSelect={() => setOpen('reset')}>
          {t('reset')}
        </MenuItem>
        <MenuItem danger icon={<UserMinus aria-hidden="true" />} onSelect={() => setOpen('remove')}>
          {t('remove')}
        </MenuItem>
      </Menu>
      <RemoveMemberDialog
        member={member}
        action={remove}
        open={open === 'remove'}
        onOpenChange={close}
      />
      {open === 'reset' ? (
        <ResetLinkDialog member={member} action={issueResetLink} onOpenChange={close} />
      ) : null}
    </>
  );
}
