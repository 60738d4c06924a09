import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { appRole, ensureRole, jobsRole, roleUrl } from "../../../scripts/database-roles.ts";
import { Failure } from "../../../scripts/failure.ts";
import { ask, type Cluster, scratchCluster } from "../../../scripts/postgres.ts";

// Roles belong to a whole server, so this file has one of its own.

let cluster: Cluster;
let ownerUrl: string;

beforeAll(async () => {
  cluster = await scratchCluster();
  ownerUrl = cluster.ownerUrl("postgres");
});
afterAll(() => cluster.stop());

const asOwner = (text: string) => ask(ownerUrl, (client) => client.query(text));

beforeEach(() => asOwner("drop role if exists fuhua_app, fuhua_jobs"));

async function whoLogsIn(password: string): Promise<string> {
  return ask(roleUrl(ownerUrl, appRole, password), async (client) => {
    const { rows } = await client.query<{ name: string }>("select current_user as name");
    return rows[0]?.name ?? "";
  });
}

const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (fault: unknown) => fault,
  );

describe("the app's role", () => {
  it("is made without a login, and can log in once it is given a password", async () => {
    await ensureRole(ownerUrl, appRole);
    await expect(whoLogsIn("ours")).rejects.toThrow(pg.DatabaseError);
    await ensureRole(ownerUrl, appRole, "ours");
    expect(await whoLogsIn("ours")).toBe("fuhua_app");
  });

  it("keeps a password that works as it is stored, so that nothing changes for who is connected", async () => {
    await ensureRole(ownerUrl, appRole, "ours");
    const stored = async () =>
      (await asOwner("select rolpassword from pg_authid where rolname = 'fuhua_app'")).rows;
    const before = await stored();
    await ensureRole(ownerUrl, appRole, "ours");
    expect(await stored()).toEqual(before);
  });

  it("keeps the password of another installation, which goes on working, and the start is told what to do", async () => {
    await ensureRole(ownerUrl, appRole, "theirs");
    const fault = await refusal(ensureRole(ownerUrl, appRole, "ours"));
    expect(fault).toBeInstanceOf(Failure);
    expect(String(fault)).toContain("APP_DATABASE_URL");
    expect(await whoLogsIn("theirs")).toBe("fuhua_app");
  });

  it("is given our password after the administrator has taken the login away", async () => {
    await ensureRole(ownerUrl, appRole, "theirs");
    await asOwner("alter role fuhua_app nologin");
    await ensureRole(ownerUrl, appRole, "ours");
    expect(await whoLogsIn("ours")).toBe("fuhua_app");
  });

  it("is made once when several starts come at the same time, and only one of their passwords is taken", async () => {
    const passwords = ["first", "second", "third"];
    const faults = await Promise.all(
      passwords.map((password) => refusal(ensureRole(ownerUrl, appRole, password))),
    );
    expect(faults.filter((fault) => fault === null)).toHaveLength(1);
    expect(faults.filter((fault) => fault instanceof Failure)).toHaveLength(2);
    expect(await whoLogsIn(passwords[faults.indexOf(null)] ?? "")).toBe("fuhua_app");
  });

  it("is refused when it could pass row-level security", async () => {
    await asOwner("create role fuhua_app bypassrls");
    expect(String(await refusal(ensureRole(ownerUrl, appRole, "ours")))).toContain("不得绕过行级安全");
  });
});

describe("the worker's role", () => {
  it("is another one, whose password opens nothing for the app's", async () => {
    await ensureRole(ownerUrl, appRole, "the app's");
    await ensureRole(ownerUrl, jobsRole, "the worker's");
    const { rows } = await ask(roleUrl(ownerUrl, jobsRole, "the worker's"), (client) =>
      client.query("select pg_has_role(current_user, 'fuhua_app', 'member') as member"),
    );
    expect(rows).toEqual([{ member: false }]);
    await expect(whoLogsIn("the worker's")).rejects.toThrow(pg.DatabaseError);
  });

  it("is spoken of by the name of its own setting", async () => {
    await ensureRole(ownerUrl, jobsRole, "theirs");
    expect(String(await refusal(ensureRole(ownerUrl, jobsRole, "ours")))).toContain("JOBS_DATABASE_URL");
  });
});
