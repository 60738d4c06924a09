// Before each test file: an empty database and a folder for files. The code under test connects as the app's role and
// not as the owner, so row-level security is in force.
//
// The files of one process share what is dear to make: loaded modules, the client with its connections, and a database
// that is emptied between them. A file that plays with the settings or with the database itself stands apart: it finds
// modules that nobody has used and a new database, and leaves neither to the next.

import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, inject, vi } from "vitest";
import type { PrismaClient } from "../../../lib/db/generated/client.ts";
import { appRole, jobsRole, roleUrl } from "../../../scripts/database-roles.ts";
import { ask, createDatabase } from "../../../scripts/postgres.ts";
import { closeOwnerPool } from "./database.ts";

interface Shared {
  /** The environment that the process came with. */
  environment: NodeJS.ProcessEnv;
  ownerUrl: string;
  files: string;
  spoiled: boolean;
}

const holder = globalThis as unknown as { fuhuaShared?: Shared; fuhuaPrisma?: PrismaClient };
const templateUrl = inject("templateUrl");
const testFile = expect.getState().testPath ?? "";
const playsWithSettings =
  /process\.env\.\w+ \??\??=[^=]|(assign|deleteProperty)\(process\.env|\bvi\.(mock|doMock|stub\w+|resetModules)/;
const apart =
  !testFile.includes("/integration/usecases/") || playsWithSettings.test(readFileSync(testFile, "utf8"));

holder.fuhuaShared ??= {
  environment: { ...process.env },
  ownerUrl: await newDatabase(),
  files: newFolder(),
  spoiled: false,
};
const shared = holder.fuhuaShared;
if (apart || shared.spoiled) await forget(shared.environment);
shared.spoiled = apart;
if (!apart) await empty(shared.ownerUrl);
const ownerUrl = apart ? await newDatabase() : shared.ownerUrl;

process.env.OWNER_DATABASE_URL = ownerUrl;
process.env.DATABASE_URL = roleUrl(ownerUrl, appRole, inject("rolePassword"));
process.env.JOBS_DATABASE_URL = roleUrl(ownerUrl, jobsRole, inject("rolePassword"));
process.env.AUTH_SECRET = "a secret for tests, known to everybody";
process.env.SEALING_KEY = Buffer.alloc(32, "tests").toString("base64");
process.env.FILES_DIR = apart ? newFolder() : shared.files;

afterAll(closeOwnerPool);

function newFolder(): string {
  return mkdtempSync(path.join(inject("files"), "of-"));
}

async function newDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  await createDatabase(templateUrl, name, new URL(templateUrl).pathname.slice(1));
  return url.href;
}

/** What the migrations put in stays: those tables were not empty in the template. */
async function empty(url: string): Promise<void> {
  const tables = inject("emptyTables").map((table) => `delete from ${table};`);
  // No trigger and no foreign key has a say in it.
  await ask(url, (client) => client.query(`set session_replication_role = replica; ${tables.join(" ")}`));
}

async function forget(environment: NodeJS.ProcessEnv): Promise<void> {
  await holder.fuhuaPrisma?.$disconnect();
  Reflect.deleteProperty(holder, "fuhuaPrisma");
  vi.resetModules();
  for (const name of Object.keys(process.env))
    if (!(name in environment)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
}
