import { beforeAll, describe, expect, test } from "vitest";
import { ownerPool } from "../support/database";

// Read from the live catalogue after all migrations: a new table that forgets a guard fails here.

const globalTables = ["users", "sessions", "accounts", "memberships", "rate_limits"];
const tenantRoot = "centers";

async function names(sql: string): Promise<string[]> {
  const { rows } = await ownerPool().query<{ name: string }>(sql);
  return rows.map((row) => row.name);
}

let tenantTables: string[];

beforeAll(async () => {
  const tables = await names(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  );
  tenantTables = tables.filter((name) => name !== tenantRoot && !globalTables.includes(name));
});

describe("every tenant table", () => {
  test("exists at all", () => {
    expect(tenantTables).toEqual(expect.arrayContaining(["calls", "applications", "marks", "audit_entries"]));
  });

  test("has a center_id that is never null", async () => {
    const guarded = await names(
      "select table_name as name from information_schema.columns where column_name = 'center_id' and is_nullable = 'NO'",
    );
    expect(tenantTables.filter((name) => !guarded.includes(name))).toEqual([]);
  });

  test("has row-level security enabled and forced", async () => {
    const forced = await names(
      "select relname as name from pg_class where relkind = 'r' and relrowsecurity and relforcerowsecurity",
    );
    expect([...tenantTables, tenantRoot].filter((name) => !forced.includes(name))).toEqual([]);
  });

  test("has exactly one policy, for all commands, on the center of the transaction, asked once per statement", async () => {
    const { rows } = await ownerPool().query<{
      tablename: string;
      cmd: string;
      qual: string;
      permissive: string;
    }>("select tablename, cmd, qual, permissive from pg_policies where schemaname = 'public'");
    for (const table of tenantTables) {
      const policies = rows.filter((row) => row.tablename === table);
      expect(policies, table).toHaveLength(1);
      expect(policies[0]?.cmd).toBe("ALL");
      expect(policies[0]?.qual).toBe(
        `(center_id = ( SELECT (NULLIF(current_setting('app.center_id'::text, true), ''::text))::uuid AS "nullif"))`,
      );
    }
  });

  test("starts its primary key and every unique index with center_id", async () => {
    const { rows } = await ownerPool().query<{ name: string; first: string }>(
      `
      select c.relname || '.' || i.relname as name, a.attname as first
      from pg_index x
      join pg_class c on c.oid = x.indrelid
      join pg_class i on i.oid = x.indexrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where x.indisunique and c.relname = any($1)`,
      [tenantTables],
    );
    expect(rows.length).toBeGreaterThan(tenantTables.length);
    expect(rows.filter((row) => row.first !== "center_id").map((row) => row.name)).toEqual([]);
  });

  test("points at other tenant tables only together with its center_id", async () => {
    const { rows } = await ownerPool().query<{ name: string }>(
      `
      select k.conname as name
      from pg_constraint k
      join pg_class source on source.oid = k.conrelid
      join pg_class target on target.oid = k.confrelid
      where k.contype = 'f' and source.relname = any($1) and target.relname = any($1)
        and not exists (
          select 1 from unnest(k.conkey, k.confkey) as pair(here, there)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here and a.attname = 'center_id'
          join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.there and b.attname = 'center_id')`,
      [tenantTables],
    );
    expect(rows).toEqual([]);
  });
});

describe("the app's role", () => {
  test("is no superuser, bypasses nothing and owns nothing", async () => {
    const { rows } = await ownerPool().query(
      "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'fuhua_app'",
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
    ]);
    const owned = await names(
      "select tablename as name from pg_tables where tableowner = 'fuhua_app' and schemaname = 'public'",
    );
    expect(owned).toEqual([]);
  });

  test("cannot rewrite the record: no update or delete on audit entries and rankings", async () => {
    const { rows } = await ownerPool().query<{ table_name: string; privilege_type: string }>(
      `select table_name, privilege_type from information_schema.role_table_grants
       where grantee = 'fuhua_app' and table_name in ('audit_entries', 'rankings') order by 1, 2`,
    );
    expect(rows.map((row) => `${row.table_name} ${row.privilege_type}`)).toEqual([
      "audit_entries INSERT",
      "audit_entries SELECT",
      "rankings INSERT",
      "rankings SELECT",
    ]);
  });
});
