// npm start             the production build on http://localhost:3000, with its own database
// npm start -- --fresh  the same, with the demo world begun anew
// npm run dev           the development server, on the same database
//
// PORT, HOST            where to listen (3000 on the loopback interface)
// DATA_DIR              where the database and the secrets lie (.data)
// DATABASE_URL          an outside PostgreSQL >= 15, as its owner; APP_DATABASE_URL for the app's role,
//                       JOBS_DATABASE_URL for the worker's
// DEMO=1                with DATABASE_URL: the demo world, if that database holds no center yet

import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Addresses, addressesOf } from "./addresses.ts";
import { requireFreePort, startApp } from "./app-server.ts";
import { buildApp, buildDirectory, generateClient } from "./build.ts";
import { createDemoDatabase, hasCenters, loadDemoWorld, printDemoAccounts } from "./demo-world.ts";
import { Failure, main } from "./failure.ts";
import { lock, take } from "./lock.ts";
import { applyMigrations } from "./migrations.ts";
import { requireReachable } from "./outside-database.ts";
import { dataDirectory, filesDirectory } from "./paths.ts";
import { database, keptCluster } from "./postgres.ts";
import { watchOver } from "./postgres-watch.ts";
import { actionsKey, loadSecrets, type Secrets } from "./secrets.ts";

/** What has to be stopped, in the order in which it was started. */
const started: { stop(): Promise<void> }[] = [];

interface Database {
  addresses: Addresses;
  /** Rejects when the database is gone for good. */
  lost?: Promise<never>;
  demo: boolean;
}

await main(async () => {
  const { values } = parseArgs({ options: { fresh: { type: "boolean" }, dev: { type: "boolean" } } });
  try {
    await Promise.race([untilStopRequested(), serve(values.dev ? "dev" : "start", values.fresh ?? false)]);
  } finally {
    for (const part of started.reverse()) await part.stop();
  }
});
process.exit(); // also when stopped in the middle of a build

async function serve(mode: "dev" | "start", fresh: boolean): Promise<void> {
  const outside = process.env.DATABASE_URL;
  if (fresh && outside) {
    throw new Failure("--fresh 会清空数据，不能用于外部数据库：请去掉 --fresh，或去掉 DATABASE_URL。");
  }
  const port = Number(process.env.PORT ?? 3000);
  const host = process.env.HOST ?? "127.0.0.1";
  await lock(dataDirectory);
  await requireFreePort(port, host);
  const secrets = loadSecrets(dataDirectory);
  await generateClient();
  const opened = outside ? await openOutside(outside, secrets) : await openEmbedded(secrets, fresh);
  if (mode === "start") await build();

  const address = `http://${host === "127.0.0.1" ? "localhost" : host}:${port}`;
  const app = startApp({
    mode,
    host,
    port,
    env: {
      ...opened.addresses,
      AUTH_SECRET: process.env.AUTH_SECRET ?? secrets.authSecret,
      ...actionsKey(secrets),
      SEALING_KEY: process.env.SEALING_KEY ?? secrets.sealingKey,
      NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? address,
      DEMO: opened.demo ? "1" : "0",
      DATA_DIR: dataDirectory,
      FILES_DIR: filesDirectory,
      PORT: String(port),
    },
  });
  started.push(app);
  await app.ready;
  console.log(`\n孵化台已启动：${address}`);
  if (opened.demo) await printDemoAccounts();
  console.log("\n按 Ctrl-C 停止。");
  await Promise.race(opened.lost ? [app.ended, opened.lost] : [app.ended]);
}

/** Another server may be serving from the build that is there, with a key or an edition of the code of its own. */
async function build(): Promise<void> {
  const server = await take(buildDirectory);
  await buildApp(() => {
    if (server !== undefined) {
      throw new Failure(
        `进程 ${server} 正以本目录的构建提供服务，而代码或密钥与它不同：请先停止它，` +
          "或给两者相同的 secrets.json（或 NEXT_SERVER_ACTIONS_ENCRYPTION_KEY），或换一份代码目录。",
      );
    }
    console.log("正在构建应用，约一分钟……");
  });
}

async function openEmbedded(secrets: Secrets, fresh: boolean): Promise<Database> {
  const cluster = await keptCluster(dataDirectory, secrets, fresh);
  // A folder that was named may hold those of others too.
  if (fresh && !process.env.FILES_DIR) rmSync(filesDirectory, { recursive: true, force: true });
  started.push(cluster);
  const ownerUrl = cluster.ownerUrl(database);
  await createDemoDatabase(ownerUrl);
  await applyMigrations(ownerUrl);
  const addresses = await addressesOf(ownerUrl, secrets);
  const demo = await loadDemo(ownerUrl, addresses.DATABASE_URL);
  const watch = watchOver(cluster);
  started.push(watch);
  return { addresses, demo, lost: watch.lost };
}

async function openOutside(ownerUrl: string, secrets: Secrets): Promise<Database> {
  await requireReachable(ownerUrl);
  await applyMigrations(ownerUrl);
  const addresses = await addressesOf(ownerUrl, secrets, process.env);
  // Accounts with a published password belong on somebody's own server only when asked for by name.
  if (process.env.DEMO === "1") {
    return { addresses, demo: await loadDemo(ownerUrl, addresses.DATABASE_URL) };
  }
  if (!(await hasCenters(ownerUrl))) {
    console.log("数据库里还没有孵化中心：用 npm run center:found 建立，或加上 DEMO=1 再启动，装载演示数据。");
  }
  return { addresses, demo: false };
}

function loadDemo(ownerUrl: string, address: string): Promise<boolean> {
  return loadDemoWorld(ownerUrl, address, () => console.log("正在装载演示数据……"));
}

/** Ctrl-C, a service manager's stop, a closed terminal, or the end of the process that started us. */
async function untilStopRequested(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(event, () => resolve());
  });
  if (started.length > 0) console.log("\n正在停止……");
}
