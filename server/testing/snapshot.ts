import type { Database } from '@/server/db';

/**
 * A digest of every row of a newsroom, by table, its chain included: two are equal only when
 * nothing was written in between.
 */
export async function snapshot(db: Database, workspaceId: string): Promise<Map<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'workspaceId'`;
  const digests = [
    ...tables.map(({ name }) => digest(name, 'workspaceId')),
    digest('Workspace', 'id'),
  ];
  const rows = await db.$queryRawUnsafe<{ name: string; digest: string | null }[]>(
    digests.join(' UNION ALL '),
    workspaceId,
  );
  return new Map(rows.map((row) => [row.name, row.digest ?? '']));
}

function digest(table: string, column: string): string {
  return `SELECT '${table}' AS name, md5(string_agg(t::text, E'\\n' ORDER BY t::text)) AS digest
          FROM "${table}" t WHERE "${column}" = $1::uuid`;
}
