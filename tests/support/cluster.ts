// Before the tests: one throw-away PostgreSQL on a free port, with one migrated template database.

import type { TestProject } from "vitest/node";
import { ensureAppRole } from "../../scripts/app-role.ts";
import { applyMigrations } from "../../scripts/migrations.ts";
import { createDatabase, scratchCluster } from "../../scripts/postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's address of the migrated database that every test file copies. */
    templateUrl: string;
    appPassword: string;
  }
}

const template = "fuhua_template";
const appPassword = "test";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await scratchCluster();
  try {
    await createDatabase(cluster.ownerUrl("postgres"), template);
    await applyMigrations(cluster.ownerUrl(template));
    await ensureAppRole(cluster.ownerUrl(template), appPassword);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide("templateUrl", cluster.ownerUrl(template));
  project.provide("appPassword", appPassword);
  return cluster.stop;
}
