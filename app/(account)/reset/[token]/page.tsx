import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ResetPasswordForm } from '@/components/people/reset-password-form';
import { SignedOutShell } from '@/components/shell/signed-out-shell';
import { LinkButton } from '@/components/ui/link-button';
import { liveDeps } from '@/server/deps';
import { getReset } from '@/server/people/password-resets';
import { resetPasswordAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const title = (await getTranslations('people.reset'))('title');
  return { title, robots: { index: false } };
}

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations('people.reset');
  const reset = await getReset(token, liveDeps());
  if (!reset) {
    return (
      <SignedOutShell title={t('goneTitle')} description={t('gone')}>
        <LinkButton href="/sign-in">{t('toSignIn')}</LinkButton>
      </SignedOutShell>
    );
  }
  return (
    <SignedOutShell title={t('title')} description={t('description', { name: reset.name })}>
      <ResetPasswordForm action={resetPasswordAction} token={token} email={reset.email} />
    </SignedOutShell>
  );
}
