'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { Table } from '@/components/ui/table';
import { useAction } from '@/components/ui/use-action';
import type { OpenInvitation } from '@/lib/people/directory';
import type { InvitationRef } from '@/lib/people/schema';
import type { Result } from '@/lib/result';

export interface InvitationTableProps {
  invitations: readonly OpenInvitation[];
  /** The newsroom's IANA zone. */
  zone: string;
  revoke: (input: InvitationRef) => Promise<Result<unknown>>;
}

/** The invitations that can still be used, each with a way to withdraw it. */
export function InvitationTable({ invitations, zone, revoke }: InvitationTableProps) {
  const t = useTranslations('people');
  const router = useRouter();
  const { run, pending, refusal } = useAction(revoke, () => {
    toast.success(t('invitations.revoked'));
    router.refresh();
  });
  if (invitations.length === 0) {
    return <p className="px-5 pb-5 text-ink-muted">{t('invitations.none')}</p>;
  }
  return (
    <>
      <RefusalNotice refusal={refusal} className="mx-5 mb-3" />
      <Table
        caption={t('invitations.title')}
        rows={invitations}
        rowKey={(invitation) => invitation.id}
        columns={[
          {
            key: 'for',
            header: t('invitations.for'),
            cell: ({ email, role }) => (
              <>
                <span className="wrap-anywhere">{email ?? t('invitations.anyone')}</span>
                <span className="block font-normal text-ink-muted text-sm sm:hidden">
                  {t(`roles.${role}`)}
                </span>
              </>
            ),
          },
          {
            key: 'role',
            header: t('members.role'),
            wideOnly: true,
            cell: ({ role }) => t(`roles.${role}`),
          },
          {
            key: 'by',
            header: t('invitations.by'),
            wideOnly: true,
            cell: ({ createdBy }) => createdBy,
          },
          {
            key: 'expires',
            header: t('invitations.expires'),
            wideOnly: true,
            cell: ({ expiresAt }) => <DateTime at={expiresAt} zone={zone} />,
          },
          {
            key: 'revoke',
            header: t('members.actions'),
            hideHeader: true,
            numeric: true,
            cell: ({ id, email }) => (
              <Button
                size="sm"
                pending={pending}
                aria-label={t('invitations.revokeFor', {
                  email: email ?? t('invitations.anyone'),
                })}
                onClick={() => run({ invitationId: id })}
              >
                {t('invitations.revoke')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}
