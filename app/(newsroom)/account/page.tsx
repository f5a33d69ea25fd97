import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChangePasswordForm } from '@/components/people/change-password-form';
import { RenameForm } from '@/components/people/rename-form';
import { SignOutEverywhere } from '@/components/people/sign-out-everywhere';
import { PageBody } from '@/components/shell/page-body';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { currentPerson, requireActor } from '@/server/people/session';
import { changePasswordAction, renameAction, signOutEverywhereAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.account'))('title') };
}

export default async function AccountPage() {
  await requireActor();
  const person = await currentPerson();
  if (!person) return null;
  const t = await getTranslations('people.account');
  const roles = await getTranslations('people.roles');
  const { name, email, hasPassword, memberships } = person;
  return (
    <PageBody width="narrow">
      <PageHeader title={t('title')} />
      <div className="flex flex-col gap-6">
        <Panel title={t('profile')}>
          <RenameForm person={{ name, email }} action={renameAction} />
        </Panel>
        <Panel
          title={t('password')}
          description={hasPassword ? t('passwordNote') : t('noPassword')}
        >
          {hasPassword ? <ChangePasswordForm action={changePasswordAction} email={email} /> : null}
        </Panel>
        <Panel title={t('sessions')} description={t('sessionsNote')}>
          <SignOutEverywhere action={signOutEverywhereAction} />
        </Panel>
        <Panel title={t('newsrooms')}>
          <DefinitionList
            items={memberships.map(({ workspaceId, workspaceName, role }) => ({
              key: workspaceId,
              term: workspaceName,
              value: roles(role),
            }))}
          />
        </Panel>
      </div>
    </PageBody>
  );
}
