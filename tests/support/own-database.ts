// Before each test file: a database of its own, copied from the template. The code under test
// connects as the app's role and not as the owner, so row-level security is in force.

import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { appRole, jobsRole, roleUrl } from "../../scripts/database-roles.ts";
import { createDatabase } from "../../scripts/postgres.ts";
import { closeOwnerPool } from "./database.ts";

const templateUrl = inject("templateUrl");
const name = `test_${randomBytes(6).toString("hex")}`;
const ownerUrl = new URL(templateUrl);
ownerUrl.pathname = `/${name}`;

await createDatabase(templateUrl, name, new URL(templateUrl).pathname.slice(1));

process.env.OWNER_DATABASE_URL = ownerUrl.href;
process.env.DATABASE_URL = roleUrl(ownerUrl.href, appRole, inject("rolePassword"));
process.env.JOBS_DATABASE_URL = roleUrl(ownerUrl.href, jobsRole, inject("rolePassword"));
process.env.AUTH_SECRET = "a secret for tests, known to everybody";
process.env.SEALING_KEY = Buffer.alloc(32, "tests").toString("base64");

// And a folder of its own for files.
const folder = mkdtempSync(path.join(tmpdir(), "fuhua-test-files-"));
process.env.FILES_DIR = folder;

afterAll(async () => {
  await closeOwnerPool();
  rmSync(folder, { recursive: true, force: true });
});
