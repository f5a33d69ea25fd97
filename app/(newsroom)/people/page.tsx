import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationTable } from '@/components/people/invitation-table';
import { InviteDialog } from '@/components/people/invite-dialog';
import { MemberList } from '@/components/people/member-list';
import { RoleNotes } from '@/components/people/role-notes';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { can } from '@/lib/people/permissions';
import { listOpenInvitations } from '@/server/people/invitation-queries';
import { getNewsroom, listMembers } from '@/server/people/queries';
import { requireActor } from '@/server/people/session';
import {
  changeRoleAction,
  inviteAction,
  issueResetLinkAction,
  removeMemberAction,
  revokeInvitationAction,
} from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.members'))('title') };
}

export default async function PeoplePage() {
  const actor = await requireActor();
  const t = await getTranslations('people');
  const manages = can(actor.role, 'people.manage');
  const [newsroom, members, invitations] = await Promise.all([
    getNewsroom(actor),
    listMembers(actor),
    listOpenInvitations(actor, new Date()),
  ]);
  return (
    <PageBody>
      <PageHeader
        title={t('members.title')}
        description={t('members.description', { count: members.length, newsroom: newsroom.name })}
        actions={manages ? <InviteDialog action={inviteAction} /> : null}
      />
      <div className="flex flex-col gap-6">
        <Panel flush>
          <MemberList
            members={members}
            self={actor.personId}
            zone={newsroom.timeZone}
            {...(manages && {
              manage: {
                changeRole: changeRoleAction,
                remove: removeMemberAction,
                issueResetLink: issueResetLinkAction,
              },
            })}
          />
        </Panel>
        {manages ? (
          <Panel title={t('invitations.title')} flush>
            <InvitationTable
              invitations={invitations}
              zone={newsroom.timeZone}
              revoke={revokeInvitationAction}
            />
          </Panel>
        ) : null}
        <Panel
          title={t('members.rolesTitle')}
          description={manages ? undefined : t('members.readOnly')}
        >
          <RoleNotes />
        </Panel>
      </div>
    </PageBody>
  );
}
