'use client';

import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import { useAction } from '@/components/ui/use-action';
import { accept, type Result, refuse } from '@/lib/result';

/**
 * Starts a sign-in at the identity provider and gives its address. A plain form could not: the
 * content security policy lets forms go to this site only, redirects included.
 */
async function startSignIn(callbackUrl: string): Promise<Result<string>> {
  const csrf = await fetch('/api/auth/csrf');
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const response = await fetch('/api/auth/signin/oidc', {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, callbackUrl, json: 'true' }),
  });
  const { url } = (await response.json()) as { url?: string };
  return url ? accept(url) : refuse('common.unexpected');
}

/** Signs in at the organisation's identity provider, and then goes on to a path. */
export function SingleSignOnButton({ provider, next }: { provider: string; next: string }) {
  const t = useTranslations('people.signIn');
  const { run, pending, refusal } = useAction(startSignIn, (url) => window.location.assign(url));
  return (
    <div className="flex flex-col gap-4">
      <Button
        size="lg"
        pending={pending}
        icon={<KeyRound aria-hidden="true" />}
        onClick={() => run(next)}
      >
        {t('with', { name: provider })}
      </Button>
      <RefusalNotice refusal={refusal} />
      <p className="flex items-center gap-3 text-ink-muted text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t('or')}
      </p>
    </div>
  );
}
