/**
 * Prints the SQL that takes an empty database to prisma/schema.prisma: the first draft of a
 * migration, for a person to read and review. Needs no database.
 *
 *   node --import tsx scripts/draft-migration.ts
 */
import {
  ColumnTypeEnum,
  mockAdapter,
  mockMigrationAwareAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { diffSchemas, schemaFiles } from '@/prisma/schema-engine';

// The engine asks one question before it compares: which server is this?
const answer = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, 'PostgreSQL 15', 150_000]],
};
const connection = { ...mockAdapter('postgres'), queryRaw: async () => answer };
const offline = {
  ...mockMigrationAwareAdapterFactory('postgres'),
  connect: async () => connection,
};

const script = await diffSchemas(
  offline,
  { tag: 'empty' },
  { tag: 'schemaDatamodel', files: schemaFiles() },
);
process.stdout.write(script);
