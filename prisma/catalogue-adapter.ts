import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';

/** PostgreSQL's internal type "char", which its catalogue is full of and the adapter refuses. */
const INTERNAL_CHAR = 18;
const TEXT = 25;
const MARK = ' (char)';

type Fields = { fields: { name: string; dataTypeID: number }[] };

/**
 * An adapter that can read PostgreSQL's catalogue, for the schema engine. Columns of the type
 * "char" pass the stock adapter as text under a marked name, and come out as characters.
 */
export function catalogueAdapter(databaseUrl: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({ connectionString: databaseUrl, max: 2 });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withCharacters(await factory.connect()),
    connectToShadowDb: async () => withCharacters(await factory.connectToShadowDb()),
  };
}

type PgAdapter = Awaited<ReturnType<PrismaPg['connect']>>;

function withCharacters(adapter: PgAdapter): SqlDriverAdapter {
  const pool = adapter.underlyingDriver();
  const query = pool.query.bind(pool) as (config: unknown) => Promise<Fields>;
  const marked = async (config: unknown) => {
    const result = await query(config);
    for (const field of result.fields.filter((field) => field.dataTypeID === INTERNAL_CHAR)) {
      Object.assign(field, { name: field.name + MARK, dataTypeID: TEXT });
    }
    return result;
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  Object.assign(pool, { query: marked });
  return Object.assign(adapter, {
    queryRaw: async (sql: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(sql);
      const isCharacter = result.columnNames.map((name) => name.endsWith(MARK));
      return {
        ...result,
        columnNames: result.columnNames.map((name) => name.replace(MARK, '')),
        columnTypes: result.columnTypes.map((type, index) =>
          isCharacter[index] ? ColumnTypeEnum.Character : type,
        ),
      };
    },
  });
}
