'use client';

import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { DateTime } from '@/components/ui/date-time';
import type { Member } from '@/lib/people/directory';
import { MemberMenu, type MemberMenuProps } from './member-menu';
import { RoleSelect, type RoleSelectProps } from './role-select';

export interface MemberListProps {
  members: readonly Member[];
  /** The person who is looking. */
  self: string;
  /** The newsroom's IANA zone. */
  zone: string;
  /** What owners may do; without it the list is read-only. */
  manage?: {
    changeRole: RoleSelectProps['action'];
    remove: MemberMenuProps['remove'];
    issueResetLink: MemberMenuProps['issueResetLink'];
  };
}

/** The people of a newsroom, one to a line; the role takes a line of its own when it is narrow. */
export function MemberList({ members, self, zone, manage }: MemberListProps) {
  const t = useTranslations('people');
  return (
    <ul aria-label={t('members.list')} className="divide-y">
      {members.map((member) => (
        <li
          key={member.personId}
          className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-2 px-5 py-3 sm:grid-cols-[minmax(0,1fr)_11rem_12rem_auto]"
        >
          <div className="flex min-w-0 items-center gap-3">
            <Avatar name={member.name} />
            <div className="min-w-0">
              <p className="font-medium wrap-anywhere" dir="auto">
                {member.name}
                {member.personId === self ? (
                  <span className="font-normal text-ink-muted"> ({t('members.you')})</span>
                ) : null}
              </p>
              <p className="text-ink-muted text-sm wrap-anywhere">{member.email}</p>
            </div>
          </div>
          <div className="max-sm:order-last max-sm:col-span-2 max-sm:ms-11">
            {manage ? (
              <RoleSelect key={member.version} member={member} action={manage.changeRole} />
            ) : (
              t(`roles.${member.role}`)
            )}
          </div>
          <p className="text-ink-muted text-sm max-sm:hidden">
            {t.rich('members.since', {
              date: () => <DateTime at={member.joinedAt} zone={zone} show="date" />,
            })}
          </p>
          {manage ? (
            <MemberMenu
              member={member}
              remove={manage.remove}
              issueResetLink={manage.issueResetLink}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
