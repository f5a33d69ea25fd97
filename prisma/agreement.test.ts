import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { catalogueAdapter } from './catalogue-adapter';
import { diffSchemas, schemaFiles } from './schema-engine';

test('the migrations make exactly what schema.prisma describes', async () => {
  const files = schemaFiles();
  const script = await diffSchemas(
    catalogueAdapter(inject('templateUrl')),
    { tag: 'schemaDatasource', files, configDir: 'prisma' },
    { tag: 'schemaDatamodel', files },
  );
  const existing = await indexDefinitions();
  const differences = script
    .split(/^-- .*$/m)
    .filter((statement) => statement.trim() !== '')
    .filter((statement) => !isIndexInPlace(statement, existing));
  expect(differences).toEqual([]);
});

async function indexDefinitions(): Promise<string[]> {
  const client = new Client({ connectionString: inject('templateUrl') });
  await client.connect();
  const { rows } = await client.query<{ indexdef: string }>('SELECT indexdef FROM pg_indexes');
  await client.end();
  return rows.map((row) => row.indexdef);
}

/**
 * The engine forgets the operator class of a B-tree index that it reads from a database, and asks
 * to drop such an index and make it again; these are compared with the server's own words.
 */
function isIndexInPlace(statement: string, existing: string[]): boolean {
  const bare = (sql: string) => sql.replace(/"|public\.| USING btree|\s|;/g, '');
  const withClass = existing.filter((definition) => definition.includes('_ops'));
  return withClass.some((definition) => {
    const name = / INDEX "?(\w+)"?/.exec(definition)?.[1];
    return bare(statement) === bare(definition) || bare(statement) === `DROPINDEX${name}`;
  });
}
