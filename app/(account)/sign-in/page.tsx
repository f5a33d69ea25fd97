import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '@/components/people/sign-in-form';
import { SignOutButton } from '@/components/people/sign-out-button';
import { SingleSignOnButton } from '@/components/people/single-sign-on-button';
import { SignedOutShell } from '@/components/shell/signed-out-shell';
import { Notice } from '@/components/ui/notice';
import { safeNextPath } from '@/lib/people/next-path';
import { environment } from '@/server/env';
import { isSetUp } from '@/server/people/queries';
import { currentActor, currentPerson } from '@/server/people/session';
import { signOutAction } from '../actions';
import { signInAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.signIn'))('title') };
}

type Query = { next?: string; error?: string };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { next: asked, error } = await searchParams;
  const next = safeNextPath(asked);
  if (!(await isSetUp())) redirect('/set-up');
  if (await currentActor()) redirect(next);
  const t = await getTranslations('people.signIn');
  const person = await currentPerson();
  if (person) {
    return (
      <SignedOutShell title={t('nowhereTitle')} description={t('nowhere', { email: person.email })}>
        <SignOutButton action={signOutAction}>{t('otherAccount')}</SignOutButton>
      </SignedOutShell>
    );
  }
  const { oidc } = environment();
  const refused = (await getTranslations('refusals'))('people.notInvited');
  return (
    <SignedOutShell title={t('title')} footer={t('forgot')}>
      <div className="flex flex-col gap-5">
        {error ? (
          <Notice tone="danger" announce>
            {error === 'people.notInvited' ? refused : t('failed')}
          </Notice>
        ) : null}
        {oidc ? <SingleSignOnButton provider={oidc.name} next={next} /> : null}
        <SignInForm action={signInAction} next={next} />
      </div>
    </SignedOutShell>
  );
}
