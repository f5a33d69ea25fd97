import { defineConfig } from 'prisma/config';

// For Prisma's own tools only; Winnow reads its address in server/env.ts.
const url = process.env['DATABASE_URL'];

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
