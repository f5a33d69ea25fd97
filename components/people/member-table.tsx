'use client';

import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { DateTime } from '@/components/ui/date-time';
import { type Column, Table } from '@/components/ui/table';
import type { Member } from '@/lib/people/directory';
import { MemberMenu, type MemberMenuProps } from './member-menu';
import { RoleSelect, type RoleSelectProps } from './role-select';

export interface MemberTableProps {
  members: readonly Member[];
  /** The person who is looking. */
  self: string;
  /** The newsroom's IANA zone. */
  zone: string;
  /** What owners may do; without it the table is read-only. */
  manage?: {
    changeRole: RoleSelectProps['action'];
    remove: MemberMenuProps['remove'];
    issueResetLink: MemberMenuProps['issueResetLink'];
  };
}

/** The people of a newsroom. */
export function MemberTable({ members, self, zone, manage }: MemberTableProps) {
  const t = useTranslations('people');
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: t('members.name'),
      cell: ({ personId, name, email }) => (
        <span className="flex items-center gap-3">
          <Avatar name={name} />
          <span className="flex min-w-0 flex-col">
            <span className="wrap-anywhere" dir="auto">
              {name}
              {personId === self ? (
                <span className="font-normal text-ink-muted"> ({t('members.you')})</span>
              ) : null}
            </span>
            <span className="font-normal text-ink-muted text-sm wrap-anywhere">{email}</span>
          </span>
        </span>
      ),
    },
    {
      key: 'role',
      header: t('members.role'),
      cell: (member) =>
        manage ? (
          <RoleSelect key={member.version} member={member} action={manage.changeRole} />
        ) : (
          t(`roles.${member.role}`)
        ),
    },
    {
      key: 'joined',
      header: t('members.joined'),
      wideOnly: true,
      cell: ({ joinedAt }) => <DateTime at={joinedAt} zone={zone} show="date" />,
    },
  ];
  if (manage) {
    columns.push({
      key: 'actions',
      header: t('members.actions'),
      hideHeader: true,
      numeric: true,
      cell: (member) => (
        <MemberMenu member={member} remove={manage.remove} issueResetLink={manage.issueResetLink} />
      ),
    });
  }
  return (
    <Table
      caption={t('members.list')}
      columns={columns}
      rows={members}
      rowKey={(member) => member.personId}
    />
  );
}
