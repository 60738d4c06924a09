// Applies the migrations, and drafts new ones from the Prisma schema.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { MigrationList, SchemaFilter } from "@prisma/schema-engine-wasm";
import { appRole, ensureRole, jobsRole } from "./database-roles.ts";
import { Failure } from "./failure.ts";
import { root } from "./paths.ts";
import { prepareQueue } from "./queue.ts";
import { withSchemaEngine } from "./schema-engine.ts";

const migrationsDirectory = path.join(root, "prisma", "migrations");
const schemaDirectory = path.join(root, "prisma", "schema");
const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };
const filters: SchemaFilter = { externalTables: [], externalEnums: [] };

/** Brings the database up to date, with the queue in it; returns the names of what was missing. */
export async function applyMigrations(ownerUrl: string): Promise<string[]> {
  for (const role of [appRole, jobsRole] as const) await ensureRole(ownerUrl, role);
  try {
    const applied = await withSchemaEngine(ownerUrl, async (engine) => {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: migrationList(),
        filters,
      });
      return appliedMigrationNames;
    });
    const queue = await prepareQueue(ownerUrl);
    return queue ? [...applied, queue] : applied;
  } catch (error) {
    throw new Failure(`数据库迁移失败：${sentence(error)}`, { cause: error });
  }
}

/** Writes prisma/migrations/<time>_<name>/migration.sql; `scratchUrl` may be any throw-away database. */
export async function createMigration(scratchUrl: string, name: string): Promise<string> {
  await ensureRole(scratchUrl, appRole);
  const { stdout } = await withSchemaEngine(scratchUrl, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...migrationList() },
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      script: true,
      exitCode: null,
      filters,
    }),
  );
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const directory = path.join(migrationsDirectory, `${time}_${name}`);
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, "migration.sql");
  writeFileSync(file, stdout ?? "");
  writeFileSync(path.join(migrationsDirectory, lockfile.path), lockfile.content);
  return path.relative(root, file);
}

function migrationList(): MigrationList {
  return {
    baseDir: migrationsDirectory,
    lockfile,
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok",
          value: readFileSync(path.join(migrationsDirectory, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}

function migrationNames(): string[] {
  mkdirSync(migrationsDirectory, { recursive: true });
  return readdirSync(migrationsDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function schemaFiles() {
  return readdirSync(schemaDirectory)
    .filter((file) => file.endsWith(".prisma"))
    .map((file) => path.join(schemaDirectory, file))
    .map((file) => ({ path: file, content: readFileSync(file, "utf8") }));
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*\n\s*/g, " ").trim();
}
