'use client';

import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { Toaster as Primitive } from 'sonner';

/** Where toasts appear; once, in the root layout. Say them with sonner's `toast`, for 10 s when they offer an undo. */
export function Toaster() {
  const t = useTranslations('shell');
  const { resolvedTheme } = useTheme();
  return (
    <Primitive
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-center"
      // Above the navigation that narrow windows have at the bottom.
      mobileOffset={{ bottom: '4.25rem' }}
      containerAriaLabel={t('notifications')}
      toastOptions={{
        className:
          '!rounded-md !border-0 !bg-raised !font-sans !text-base !text-ink !shadow-floating',
        classNames: {
          description: '!text-ink-muted',
          actionButton: '!rounded-sm !bg-accent !font-medium !text-on-accent',
          success: '[&_[data-icon]]:text-success',
          error: '[&_[data-icon]]:text-danger',
          warning: '[&_[data-icon]]:text-warning',
        },
      }}
    />
  );
}
