// Prisma's schema engine as WebAssembly. The Prisma CLI would download a native one at this point,
// from a host that is slow or closed in many offices; this one comes with the npm packages and
// keeps the same _prisma_migrations table, so `prisma migrate deploy` remains interchangeable.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** Runs `use` with an engine bound to the database at `url`. */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadWebAssembly();
  const pools: pg.Pool[] = [];
  const factory = mended(new PrismaPg(connectionFields(url)), pools);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

/** Discrete fields, because the adapter's shadow database would ignore its name beside a URL. */
function connectionFields(url: string) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const sslmode = searchParams.get("sslmode");
  return {
    host: decodeURIComponent(hostname),
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    max: 1,
    ...(sslmode && sslmode !== "disable"
      ? { ssl: { rejectUnauthorized: sslmode.startsWith("verify") } }
      : {}),
  };
}

/**
 * Mends three things in the adapter. It cuts a script at every semicolon, which breaks functions
 * ($$ … ; … $$): PostgreSQL takes a whole script at once, and then runs it all or not at all. It
 * does not know the catalogue's type "char", which the engine asks for when it describes tables.
 * And it drops a shadow database that it is still connected to; ours goes with its scratch cluster.
 */
function mended(factory: PrismaPg, pools: pg.Pool[]): SqlMigrationAwareDriverAdapterFactory {
  const mend = (adapter: Adapter): SqlDriverAdapter => {
    const pool = adapter.underlyingDriver();
    pools.push(pool);
    const runScript = pool.query.bind(pool);
    adapter.executeScript = async (script) => {
      await runScript(script);
    };
    adapter.queryRaw = understandingChar(adapter, pool);
    adapter.dispose = async () => undefined; // withSchemaEngine ends the pools
    return adapter;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => mend(await factory.connect()),
    connectToShadowDb: async () => mend(await factory.connectToShadowDb()),
  };
}

/** Shows "char" columns to the adapter as text, and to the engine as what they are. */
function understandingChar(adapter: Adapter, pool: pg.Pool): Adapter["queryRaw"] {
  const query = pool.query.bind(pool);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const charType: number = pg.types.builtins.CHAR;
  let charColumns: number[] = [];
  Object.assign(pool, {
    query: async (config: pg.QueryArrayConfig, values: unknown[]) => {
      const result = await query(config, values);
      charColumns = [];
      for (const [index, field] of result.fields.entries()) {
        if (field.dataTypeID !== charType) continue;
        field.dataTypeID = pg.types.builtins.TEXT;
        charColumns.push(index);
      }
      return result;
    },
  });
  return async (request) => {
    const result = await queryRaw(request);
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

let loading: Promise<void> | undefined;

function loadWebAssembly(): Promise<void> {
  loading ??= (async () => {
    const file = createRequire(import.meta.url)
      .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
      .replace(/\.js$/, ".wasm");
    // Where the engine's code puts the reason when it breaks down.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
    const imports = Object.fromEntries(
      Object.entries(bindings).map(([name, binding]) => [
        name,
        // Its lock's time limit of ten seconds is never cleared: nobody shall wait for that at exit.
        name.startsWith("__wbg_setTimeout_")
          ? (done: () => void, delay: number) => setTimeout(done, delay).unref()
          : binding,
      ]),
    );
    const { instance } = await WebAssembly.instantiate(readFileSync(file), {
      "./schema_engine_bg.js": imports,
    });
    bindings.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })();
  return loading;
}
