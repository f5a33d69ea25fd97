import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ThemeProvider } from '@/components/ui/theme-provider';
import { Toaster } from '@/components/ui/toaster';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Winnow', template: '%s · Winnow' },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1d1c19' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading the request also keeps every page dynamic, without which no script would get the nonce.
  const nonce = (await headers()).get('x-nonce') ?? '';
  return (
    <html lang={await getLocale()} suppressHydrationWarning>
      <body className="isolate">
        <ThemeProvider nonce={nonce}>
          <NextIntlClientProvider>
            {children}
            <Toaster />
          </NextIntlClientProvider>
        </ThemeProvider>
      </body>
    </html>
  );
}
