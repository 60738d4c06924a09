// Before the tests: one throw-away PostgreSQL on a free port, with one migrated template database.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { appRole, ensureRole, jobsRole, roleUrl } from "../../../scripts/database-roles.ts";
import { applyMigrations } from "../../../scripts/migrations.ts";
import { ask, createDatabase, scratchCluster } from "../../../scripts/postgres.ts";
import { limitRole } from "../../../scripts/role-limits.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's address of the migrated database that is copied for tests. */
    templateUrl: string;
    /** Its tables without a row. */
    emptyTables: string[];
    /** A folder for folders of files. */
    files: string;
    /** Of the app's role and of the worker's. */
    rolePassword: string;
  }
}

const template = "fuhua_template";
const rolePassword = "test";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await scratchCluster();
  try {
    await createDatabase(cluster.ownerUrl("postgres"), template);
    await applyMigrations(cluster.ownerUrl(template));
    for (const role of [appRole, jobsRole] as const) {
      await ensureRole(cluster.ownerUrl(template), role, rolePassword);
      await limitRole(roleUrl(cluster.ownerUrl(template), role, rolePassword), role);
    }
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  const files = mkdtempSync(path.join(tmpdir(), "fuhua-test-files-"));
  project.provide("templateUrl", cluster.ownerUrl(template));
  project.provide("emptyTables", await emptyTables(cluster.ownerUrl(template)));
  project.provide("files", files);
  project.provide("rolePassword", rolePassword);
  return async () => {
    rmSync(files, { recursive: true, force: true });
    await cluster.stop();
  };
}

function emptyTables(url: string): Promise<string[]> {
  return ask(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select relid::regclass::text as name from pg_stat_user_tables",
    );
    const empty: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await client.query(`select from ${name} limit 1`);
      if (rowCount === 0) empty.push(name);
    }
    return empty;
  });
}
