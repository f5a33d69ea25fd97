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

/** What the auth route says when the identity provider knows somebody whom Winnow does not let in. */
const ssoRefusals = ['people.notInvited', 'people.invitationGone', 'people.emailTaken'] as const;

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
  const refusals = await getTranslations('refusals');
  const refusal = ssoRefusals.find((code) => code === error);
  return (
    <SignedOutShell title={t('title')} footer={t('forgot')}>
      <div className="flex flex-col gap-5">
        {error ? (
          <Notice tone="danger" announce>
            {refusal ? refusals(refusal) : t('failed')}
          </Notice>
        ) : null}
        {oidc ? <SingleSignOnButton provider={oidc.name} next={next} /> : null}
        <SignInForm action={signInAction} next={next} />
      </div>
    </SignedOutShell>
  );
}
