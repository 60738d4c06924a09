// Before the tests: one throw-away PostgreSQL on a free port, with one migrated template database.

import type { TestProject } from "vitest/node";
import { appRole, ensureRole, jobsRole, roleUrl } from "../../scripts/database-roles.ts";
import { applyMigrations } from "../../scripts/migrations.ts";
import { createDatabase, scratchCluster } from "../../scripts/postgres.ts";
import { limitRole } from "../../scripts/role-limits.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's address of the migrated database that every test file copies. */
    templateUrl: string;
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
  project.provide("templateUrl", cluster.ownerUrl(template));
  project.provide("rolePassword", rolePassword);
  return cluster.stop;
}
