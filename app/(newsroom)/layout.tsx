import type { ReactNode } from 'react';
import { NewsroomSwitch } from '@/components/people/newsroom-switch';
import { AppShell } from '@/components/shell/app-shell';
import { can } from '@/lib/people/permissions';
import { currentPerson, requireActor } from '@/server/people/session';
import { signOutAction, switchWorkspaceAction } from '../(account)/actions';

/** The frame of every page of a newsroom; whoever is not signed in is sent to sign in. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const person = await currentPerson();
  const ownsIt = can(actor.role, 'workspace.describe');
  return (
    <AppShell
      newsroom={
        <NewsroomSwitch
          current={actor.workspaceId}
          newsrooms={person?.memberships ?? []}
          onSwitch={switchWorkspaceAction}
        />
      }
      person={{ name: person?.name ?? '', role: actor.role }}
      visible={['articles', 'sources', 'people', ...(ownsIt ? (['settings'] as const) : [])]}
      canUpload={can(actor.role, 'article.upload')}
      onSignOut={signOutAction}
    >
      {children}
    </AppShell>
  );
}
