import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { JoinAsNewForm } from '@/components/people/join-as-new-form';
import { JoinAsSelfForm } from '@/components/people/join-as-self-form';
import { SingleSignOnButton } from '@/components/people/single-sign-on-button';
import { SignedOutShell } from '@/components/shell/signed-out-shell';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { signInPath } from '@/lib/people/next-path';
import { liveDeps } from '@/server/deps';
import { environment } from '@/server/env';
import { getInvitation } from '@/server/people/invitation-queries';
import { currentPerson } from '@/server/people/session';
import { joinAsNewAction, joinAsSelfAction } from './actions';

// The title must not name the newsroom: a browser's history is read by others.
export const metadata: Metadata = { title: { absolute: 'Winnow' }, robots: { index: false } };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await getInvitation(token, liveDeps());
  const person = await currentPerson();
  const t = await getTranslations('people.invitation');
  const roles = await getTranslations('people.roles');
  if (invitation?.state !== 'open') {
    const belongs = person?.memberships.some(
      (each) => each.workspaceId === invitation?.workspaceId,
    );
    if (belongs) redirect('/');
    return (
      <SignedOutShell title={t('goneTitle')} description={t('gone')}>
        <LinkButton href="/sign-in">{t('toSignIn')}</LinkButton>
      </SignedOutShell>
    );
  }
  const here = `/invitations/${token}`;
  const { oidc } = environment();
  const { newsroom, role, email } = invitation;
  const title = t('title', { newsroom });
  const description = t('description', { role: roles(role) });
  if (person) {
    return (
      <SignedOutShell title={title} description={description}>
        <JoinAsSelfForm
          action={joinAsSelfAction}
          token={token}
          person={{ name: person.name, email: person.email }}
        />
      </SignedOutShell>
    );
  }
  return (
    <SignedOutShell
      title={title}
      description={description}
      footer={t.rich('haveAccount', {
        link: (text) => <TextLink href={signInPath(here)}>{text}</TextLink>,
      })}
    >
      <div className="flex flex-col gap-5">
        {oidc ? <SingleSignOnButton provider={oidc.name} next={here} /> : null}
        <JoinAsNewForm action={joinAsNewAction} token={token} email={email} />
      </div>
    </SignedOutShell>
  );
}
