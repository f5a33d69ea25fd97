import type { ReactNode } from 'react';
import { mainId, SkipLink } from './skip-link';
import { ThemeMenu } from './theme-menu';
import { Wordmark } from './wordmark';

export interface SignedOutShellProps {
  title: ReactNode;
  description?: ReactNode;
  /** The form. */
  children: ReactNode;
  /** A line below the card: another way in. */
  footer?: ReactNode;
}

/** The frame of pages without a session: sign-in, set-up, invitation, password reset. */
export function SignedOutShell({ title, description, children, footer }: SignedOutShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="flex items-center justify-between px-5 py-4">
        <Wordmark />
        <ThemeMenu />
      </header>
      <main
        id={mainId}
        tabIndex={-1}
        className="mx-auto flex w-full max-w-md flex-1 flex-col justify-center px-4 pb-[12dvh] outline-none"
      >
        <div className="rounded-lg border bg-surface p-6 shadow-raised sm:p-8">
          <h1 className="font-semibold font-serif text-xl">{title}</h1>
          {description ? <div className="mt-1 text-ink-muted">{description}</div> : null}
          <div className="mt-6">{children}</div>
        </div>
        {footer ? <div className="mt-4 text-center text-ink-muted">{footer}</div> : null}
      </main>
    </div>
  );
}
