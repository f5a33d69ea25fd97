import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SetUpForm } from '@/components/people/set-up-form';
import { SignedOutShell } from '@/components/shell/signed-out-shell';
import { LinkButton } from '@/components/ui/link-button';
import { timeZones } from '@/lib/people/time-zones';
import { isSetUp } from '@/server/people/queries';
import { setUpAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.setUp'))('title') };
}

export default async function SetUpPage() {
  const t = await getTranslations('people.setUp');
  if (await isSetUp()) {
    return (
      <SignedOutShell title={t('doneTitle')} description={t('done')}>
        <LinkButton href="/sign-in" variant="primary">
          {t('toSignIn')}
        </LinkButton>
      </SignedOutShell>
    );
  }
  return (
    <SignedOutShell title={t('title')} description={t('description')}>
      <SetUpForm action={setUpAction} timeZones={timeZones()} />
    </SignedOutShell>
  );
}
