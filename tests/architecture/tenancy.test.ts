import { beforeAll, describe, expect, test } from "vitest";
import { ownerPool } from "../support/machine/database";

// Read from the live catalogue after all migrations: a new table that forgets a guard fails here.

const globalTables = ["users", "sessions", "accounts", "rate_limits"];
const tenantRoot = "centers";

/** Looked at across centers by the functions of the owner, which tell a center or a door what it may know. */
const seenByOwner = ["memberships", "grants"];
/** Without a policy for scopes: every door may read them whole. */
const openToScopes = ["calendar_days"];
/** What a center offers to all alike: read within every scope, written by the center alone. */
const openToRead = [
  "booking_quotas",
  "census_rounds",
  "cohorts",
  "community_services",
  "exchange_rules",
  "guidance_hours",
  "incubation_services",
  "indicator_sets",
  "option_lists",
  "periods",
  "places",
  "registration_checklists",
  "training_sessions",
  "trainings",
  "venues",
];

const remedy =
  "a migration calls guard_tenant_table for a new table, and narrow_by for every column of a scope";

async function names(sql: string): Promise<string[]> {
  const { rows } = await ownerPool().query<{ name: string }>(sql);
  return rows.map((row) => row.name);
}

interface Policy {
  tablename: string;
  policyname: string;
  cmd: string;
  qual: string;
  with_check: string | null;
  permissive: string;
}

let tenantTables: string[];
let policies: Policy[];

beforeAll(async () => {
  const tables = await names(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  );
  tenantTables = tables.filter((name) => name !== tenantRoot && !globalTables.includes(name));
  const { rows } = await ownerPool().query<Policy>(
    "select tablename, policyname, cmd, qual, with_check, permissive from pg_policies where schemaname = 'public'",
  );
  policies = rows;
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
    const mustBe = [...tenantTables, tenantRoot].filter((name) => !seenByOwner.includes(name));
    expect(
      mustBe.filter((name) => !forced.includes(name)),
      remedy,
    ).toEqual([]);
    const enabled = await names(
      "select relname as name from pg_class where relkind = 'r' and relrowsecurity",
    );
    expect(
      tenantTables.filter((name) => !enabled.includes(name)),
      remedy,
    ).toEqual([]);
  });

  test("has exactly one policy that opens it, for all commands, on the center of the transaction, asked once per statement", async () => {
    for (const table of tenantTables) {
      const opening = policies.filter((row) => row.tablename === table && row.permissive === "PERMISSIVE");
      expect(opening, `${table}: ${remedy}`).toHaveLength(1);
      expect(opening[0]?.cmd).toBe("ALL");
      expect(opening[0]?.qual).toBe(
        `(center_id = ( SELECT (NULLIF(current_setting('app.center_id'::text, true), ''::text))::uuid AS "nullif"))`,
      );
    }
  });

  test("is closed within a scope but for the rows that name it, all commands alike", async () => {
    const { rows: columns } = await ownerPool().query<{ table: string; scope: string }>(
      `select table_name as table, column_name as scope from information_schema.columns
        where table_name = any($1) and column_name in ('organization_id', 'body_id', 'place_id')`,
      [tenantTables],
    );
    expect(columns.length).toBeGreaterThan(3);
    const closed = /^\(*\( SELECT unscoped\(\) AS unscoped\)/;
    for (const table of tenantTables.filter((name) => ![...openToScopes, ...openToRead].includes(name))) {
      const narrowed = policies.find((row) => row.tablename === table && row.policyname === "narrowed");
      expect(narrowed, `${table}: ${remedy}`).toMatchObject({ permissive: "RESTRICTIVE", cmd: "ALL" });
      expect(narrowed?.qual, table).toMatch(closed);
      for (const { scope } of columns.filter((column) => column.table === table)) {
        const named = `(${scope} = ( SELECT setting_id('${scope}'::text) AS setting_id))`;
        const all = "(place_id = ANY (( SELECT place_ids() AS place_ids)::uuid[]))";
        const isBelow = scope === "place_id" && table !== "grants";
        expect(narrowed?.qual, `${table}.${scope}: ${remedy}`).toContain(isBelow ? all : named);
      }
    }
  });

  test("that a scope reads whole is written without a scope alone", () => {
    for (const table of openToRead) {
      const closing = policies.filter((row) => row.tablename === table && row.permissive === "RESTRICTIVE");
      const unscoped = "( SELECT unscoped() AS unscoped)";
      expect(
        closing.map(({ cmd, qual, with_check }) => `${cmd} ${qual ?? with_check}`).sort(),
        table,
      ).toEqual([`DELETE ${unscoped}`, `INSERT ${unscoped}`, `UPDATE ${unscoped}`]);
    }
  });

  test("says where a scope may write what it does not see", () => {
    const unchecked = policies.filter((row) => row.policyname === "narrowed" && row.with_check !== null);
    // An activity is written before the links that name its organizations and bodies.
    expect(
      unchecked
        .filter(({ with_check }) => with_check === "true")
        .map(({ tablename }) => tablename)
        .sort(),
    ).toEqual(["activities", "audit_entries"]);
    // What is read because it was assigned, posted or offered, or belongs to whom one works with, is not one's own to write.
    for (const { tablename, with_check, qual } of unchecked.filter((row) => row.with_check !== "true")) {
      expect(qual, tablename).toContain(String(with_check).replace(/^\(|\)$/g, ""));
      expect(with_check, tablename).not.toMatch(/evaluations|'posted'|'offered'|NULL/);
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

describe("the app's roles", () => {
  const appRoles = ["fuhua_app", "fuhua_door"];

  test("are no superusers, bypass nothing and own nothing", async () => {
    const { rows } = await ownerPool().query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit from pg_roles where rolname = any($1)`,
      [appRoles],
    );
    const nothing = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolinherit: false,
    };
    expect(rows).toEqual([nothing, nothing]);
    const owned = await names(
      "select tablename as name from pg_tables where tableowner in ('fuhua_app', 'fuhua_door') and schemaname = 'public'",
    );
    expect(owned).toEqual([]);
  });

  test("cannot rewrite the record: no update or delete on audit entries and rankings", async () => {
    expect(await privileges("fuhua_app", ["audit_entries", "rankings"])).toEqual([
      "audit_entries INSERT",
      "audit_entries SELECT",
      "rankings INSERT",
      "rankings SELECT",
    ]);
  });

  test("reach people from the doors of signing in alone, and no center's tables from there", async () => {
    expect(await privileges("fuhua_app", ["users", "sessions", "accounts"])).toEqual([]);
    expect(await privileges("fuhua_door", [...tenantTables, tenantRoot, ...globalTables])).toEqual([
      "accounts INSERT",
      "accounts SELECT",
      "sessions DELETE",
      "sessions INSERT",
      "sessions SELECT",
      "users SELECT",
      "users UPDATE",
    ]);
  });

  test("call the owner's functions, each with a search path of its own, and no others do", async () => {
    const { rows } = await ownerPool().query<{ name: string; safe: boolean; public: boolean }>(
      `select proname as name, proconfig @> array['search_path=public, pg_temp'] as safe,
              has_function_privilege('public', oid, 'execute') as public
         from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1`,
    );
    expect(rows).toEqual([
      { name: "accept_invitation", safe: true, public: false },
      { name: "end_sessions", safe: true, public: false },
      { name: "end_sessions_of_nobody", safe: true, public: false },
      { name: "open_account", safe: true, public: false },
      { name: "person_of_session", safe: true, public: false },
      { name: "session_is_open", safe: true, public: false },
    ]);
  });
});

async function privileges(role: string, tables: string[]): Promise<string[]> {
  return names(
    `select table_name || ' ' || privilege_type as name from information_schema.role_table_grants
      where grantee = '${role}' and table_name in ('${tables.join("', '")}') order by 1`,
  );
}
