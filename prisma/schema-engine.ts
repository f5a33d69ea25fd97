/**
 * Prisma's schema engine, compiled to WebAssembly: it compares schemas. Development only;
 * migrations are applied by prisma/migrate.ts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { DiffParams, SchemaEngine } from '@prisma/schema-engine-wasm';
// The package's own entry imports the .wasm file as a module, which Node 20 cannot.
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

type Bindings = {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
};

const schemaPath = 'prisma/schema.prisma';

/** The data model as the files of `schemaDatamodel` and `schemaDatasource`. */
export function schemaFiles() {
  return [{ path: schemaPath, content: readFileSync(schemaPath, 'utf8') }];
}

/** The SQL script that turns `from` into `to`; the empty migration comment when they agree. */
export async function diffSchemas(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  from: DiffParams['from'],
  to: DiffParams['to'],
): Promise<string> {
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: schemaFiles().map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  const filters = { externalTables: [], externalEnums: [] };
  const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
  return stdout ?? '';
}

async function loadEngine(): Promise<Bindings> {
  const engine = bindings as unknown as Bindings;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = readFileSync(entry.replace(/\.js$/, '_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return engine;
}
