// What every bench measures: the app as `npm start` serves it, on a throw-away PostgreSQL, and a bare app beside it.

import { database } from "@/lib/db/client";
import { startApp } from "../../scripts/app-server.ts";
import { buildApp } from "../../scripts/build.ts";
import { appRole, ensureRole, roleUrl } from "../../scripts/database-roles.ts";
import { applyMigrations } from "../../scripts/migrations.ts";
import { freePort } from "../../scripts/ports.ts";
import { createDatabase, scratchCluster } from "../../scripts/postgres.ts";
import { ownerClient } from "../support/factories.ts";
import { startBareApp } from "./bare-app.ts";

export type Owner = ReturnType<typeof ownerClient>;

export interface Served {
  /** Address of the app. */
  base: string;
  /** Address of the bare page. */
  bare: string;
  /** The database as its owner sees it: all rows of all centers. */
  owner: Owner;
}

interface Bench<T> {
  say: (line: string) => void;
  /** Fills the database, before the app starts. */
  prepare: (owner: Owner, urls: { owner: string; app: string }) => Promise<T>;
  run: (served: Served, prepared: T) => Promise<void>;
}

export async function serve<T>({ say, prepare, run }: Bench<T>): Promise<void> {
  await buildApp(() => say("Building …"));
  const cluster = await scratchCluster();
  const bare = await startBareApp();
  try {
    await createDatabase(cluster.ownerUrl("postgres"), "fuhua_bench");
    const ownerUrl = cluster.ownerUrl("fuhua_bench");
    await applyMigrations(ownerUrl);
    await ensureRole(ownerUrl, appRole, "bench");
    const env = {
      DATABASE_URL: roleUrl(ownerUrl, appRole, "bench"),
      AUTH_SECRET: "a secret for measuring, known to everybody",
      SEALING_KEY: Buffer.alloc(32, "bench").toString("base64"),
      NODE_ENV: "production",
    };
    Object.assign(process.env, env);
    const owner = ownerClient(ownerUrl);
    const prepared = await prepare(owner, { owner: ownerUrl, app: env.DATABASE_URL });
    await owner.$executeRaw`vacuum analyze`;
    const port = await freePort();
    const app = startApp({
      mode: "start",
      host: "127.0.0.1",
      port,
      env: { ...env, NEXTAUTH_URL: `http://localhost:${port}` },
    });
    try {
      await app.ready;
      await run({ base: `http://127.0.0.1:${port}`, bare: bare.url, owner }, prepared);
    } finally {
      await app.stop();
      await owner.$disconnect();
    }
  } finally {
    await bare.stop();
    await database().$disconnect();
    await cluster.stop();
  }
}
