import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
// Before the browser tests: a throw-away PostgreSQL, migrated and empty, and the production build
// serving from it on a free port. The tests learn the addresses from the environment:
//
// BASE_URL              the app
// OWNER_DATABASE_URL    the database for its owner: what the factories of tests/support write with
// DATABASE_URL          the same for the app's role

import { startApp } from "../../scripts/app-server.ts";
import { buildApp } from "../../scripts/build.ts";
import { appRole, ensureRole, roleUrl } from "../../scripts/database-roles.ts";
import { applyMigrations } from "../../scripts/migrations.ts";
import { freePort } from "../../scripts/ports.ts";
import { createDatabase, scratchCluster } from "../../scripts/postgres.ts";

const appPassword = "test";

export default async function setup(): Promise<() => Promise<void>> {
  await buildApp(() => console.log("Building the app …"));
  // statements.spec.ts counts what a page sends.
  const cluster = await scratchCluster(["shared_preload_libraries=pg_stat_statements"]);
  try {
    await createDatabase(cluster.ownerUrl("postgres"), "fuhua_e2e");
    const ownerUrl = cluster.ownerUrl("fuhua_e2e");
    await applyMigrations(ownerUrl);
    await ensureRole(ownerUrl, appRole, appPassword);

    const port = await freePort();
    const files = mkdtempSync(path.join(tmpdir(), "fuhua-e2e-files-"));
    const addresses = {
      BASE_URL: `http://localhost:${port}`,
      OWNER_DATABASE_URL: ownerUrl,
      DATABASE_URL: roleUrl(ownerUrl, appRole, appPassword),
      AUTH_SECRET: "a secret for tests, known to everybody",
      SEALING_KEY: Buffer.alloc(32, "tests").toString("base64"),
      // No worker runs here, it would work off the queue of every test: a test that needs a job does it by its use case.
      FILES_DIR: files,
      DEMO: "1",
    };
    const app = startApp({
      mode: "start",
      host: "127.0.0.1",
      port,
      env: {
        DATABASE_URL: addresses.DATABASE_URL,
        FILES_DIR: files,
        AUTH_SECRET: addresses.AUTH_SECRET,
        SEALING_KEY: addresses.SEALING_KEY,
        NEXTAUTH_URL: addresses.BASE_URL,
        DEMO: "1", // centers may run on a date of their own: the main job plays in 2021
        NODE_ENV: "production",
      },
    });
    await app.ready.catch(async (error) => {
      await app.stop();
      throw error;
    });
    Object.assign(process.env, addresses);
    return async () => {
      await app.stop();
      await cluster.stop();
      rmSync(files, { recursive: true, force: true });
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
