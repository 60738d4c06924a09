import { getRollbackPlans, PgBoss } from "pg-boss";
import pgBoss from "pg-boss/package.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { queueOptions, queueSchema } from "@/lib/db/queue";
import { ask } from "../../../scripts/postgres.ts";
import { prepareQueue } from "../../../scripts/queue.ts";
import { ownerPool } from "../../support/machine/database";

const ownerUrl = process.env.OWNER_DATABASE_URL ?? "";
const current = pgBoss.pgboss.schema;

function drift() {
  const db = { executeSql: (text: string, values?: unknown[]) => ownerPool().query(text, values) };
  return new PgBoss({ ...queueOptions, db }).detectSchemaDrift();
}

describe("the queue's tables", () => {
  it("are those of this edition of pg-boss, and stay as they are when there is nothing to do", async () => {
    expect(await prepareQueue(ownerUrl)).toBeNull();
    expect((await drift()).ok).toBe(true);
  });

  it("are brought up to date when pg-boss was", async () => {
    await ownerPool().query(getRollbackPlans(queueSchema, current));
    await ownerPool().query(`insert into jobs.job (name, data) values ('closeCall', '{"center": "kept"}')`);
    expect(await prepareQueue(ownerUrl)).toBe(`queue ${current - 1} -> ${current}`);
    expect((await drift()).ok).toBe(true);
    const { rowCount } = await ownerPool().query(`select from jobs.job where data = '{"center": "kept"}'`);
    expect(rowCount).toBe(1);
  });

  it("are made once when several starts come at the same time", async () => {
    await ownerPool().query("drop schema jobs cascade");
    const done = await Promise.all([1, 2, 3].map(() => prepareQueue(ownerUrl)));
    expect(done.filter((what) => what !== null)).toEqual([`queue 0 -> ${current}`]);
  });
});

describe("the worker's role", () => {
  it("may do nothing at all with a table of the tenants, nor of people", async () => {
    const { rows } = await ownerPool().query<{ name: string; may: boolean }>(
      `select tablename as name, has_any_column_privilege('fuhua_jobs', 'public.' || tablename, 'select, insert, update, references')
         or has_table_privilege('fuhua_jobs', 'public.' || tablename, 'delete, truncate, trigger') as may
       from pg_tables where schemaname = 'public'`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ may }) => may)).toEqual([]);
  });

  it("is told so by the database", async () => {
    const read = ask(process.env.JOBS_DATABASE_URL ?? "", (client) =>
      client.query("select from applications"),
    );
    await expect(read).rejects.toThrow(/permission denied/);
  });

  it("owns nothing, and cannot take on the app's role", async () => {
    const { rows } = await ownerPool().query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, pg_has_role(oid, 'fuhua_app', 'member') as app,
         (select count(*)::int from pg_class where relowner = r.oid) as owns
       from pg_roles r where rolname = 'fuhua_jobs'`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, app: false, owns: 0 },
    ]);
  });
});

describe("the app's role", () => {
  it("may put into the queue, and see which queues there are", async () => {
    const { rows } = await ownerPool().query<{ grant: string }>(
      `select table_name || ' ' || privilege_type as grant from information_schema.role_table_grants
       where grantee = 'fuhua_app' and table_schema = 'jobs' order by 1`,
    );
    expect(rows.map((row) => row.grant)).toEqual(["job_common INSERT", "queue SELECT"]);
  });
});
