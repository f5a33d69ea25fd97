import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import type { Role } from '@/lib/people/permissions';
import { AccountMenu } from './account-menu';
import { type Area, NavLinks } from './nav-links';
import { mainId, SkipLink } from './skip-link';
import { Wordmark } from './wordmark';

export interface AppShellProps {
  /** Its name, or the way to switch to another. */
  newsroom: ReactNode;
  person: { name: string; role: Role };
  /** The areas this person may see. */
  visible: readonly Area[];
  /** Whether the button "New article" is there. */
  canUpload: boolean;
  /** A server action that ends the session and goes to the sign-in page. */
  onSignOut: () => Promise<unknown>;
  children: ReactNode;
}

/**
 * The frame of every signed-in page: header, navigation (at the bottom when narrow) and main. The
 * page inside is either a PageBody or fills main on its own, as the desk does; the header is
 * `--shell-header` tall and the bottom navigation `--shell-footer`.
 */
export function AppShell(props: AppShellProps) {
  const t = useTranslations('shell');
  return (
    <div className="flex min-h-dvh flex-col [--shell-footer:3.25rem] [--shell-header:3.25rem] md:[--shell-footer:0rem]">
      <SkipLink />
      <header className="sticky top-0 z-20 flex h-(--shell-header) items-center gap-3 border-b bg-surface px-4 md:gap-5 print:hidden">
        <Link href="/" aria-label="Winnow" className="rounded-md">
          <Wordmark />
        </Link>
        <span className="min-w-0 truncate border-s ps-3 text-ink-muted md:ps-5" dir="auto">
          {props.newsroom}
        </span>
        <nav aria-label={t('navigation')} className="hidden flex-1 md:block">
          <NavLinks visible={props.visible} place="top" />
        </nav>
        <div className="ms-auto flex items-center gap-2">
          {props.canUpload ? (
            <LinkButton
              href="/articles/new"
              variant="primary"
              className="max-sm:aspect-square max-sm:px-0!"
            >
              <Plus aria-hidden="true" />
              <span className="max-sm:sr-only">{t('newArticle')}</span>
            </LinkButton>
          ) : null}
          <AccountMenu {...props.person} onSignOut={props.onSignOut} />
        </div>
      </header>
      <main
        id={mainId}
        tabIndex={-1}
        className="flex flex-1 flex-col pb-(--shell-footer) outline-none"
      >
        {props.children}
      </main>
      <nav
        aria-label={t('navigation')}
        className="fixed inset-x-0 bottom-0 z-20 border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
      >
        <NavLinks visible={props.visible} place="bottom" />
      </nav>
    </div>
  );
}
