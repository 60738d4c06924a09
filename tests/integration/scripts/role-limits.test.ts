import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appRole, jobsRole, roleUrl } from "../../../scripts/database-roles";
import { ask } from "../../../scripts/postgres";
import { limitRole } from "../../../scripts/role-limits";
import { ownerPool } from "../../support/machine/database";

const address = process.env.OWNER_DATABASE_URL ?? "";
/** The kind of login that APP_DATABASE_URL names: a member of the app's role, made by somebody else. */
const member = `member_${randomBytes(4).toString("hex")}`;
const memberUrl = urlOf(member);

function urlOf(user: string): string {
  const url = new URL(address);
  Object.assign(url, { username: user, password: "test" });
  return url.href;
}

beforeAll(() => ownerPool().query(`create role ${member} login password 'test' in role ${appRole}`));
afterAll(() => ownerPool().query(`drop role ${member}`));

function limitsOf(url: string): Promise<Record<string, string>> {
  return ask(url, async (client) => {
    const { rows } = await client.query(
      `select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
              current_setting('idle_in_transaction_session_timeout') as idle`,
    );
    return rows[0];
  });
}

describe("the limits of a role", () => {
  const usual = { lock: "5s", statement: "10s", idle: "20s" };

  it("hold for the app, and longer ones for the worker's queue", async () => {
    expect(await limitsOf(roleUrl(address, appRole, "test"))).toEqual(usual);
    expect(await limitsOf(roleUrl(address, jobsRole, "test"))).toEqual({
      lock: "10s",
      statement: "1min",
      idle: "1min",
    });
  });

  it("are set by a login of somebody else's making on itself, and two starts at once agree", async () => {
    expect(await limitsOf(memberUrl)).toEqual({ lock: "0", statement: "0", idle: "0" });
    await Promise.all([limitRole(memberUrl, appRole), limitRole(memberUrl, appRole)]);
    expect(await limitsOf(memberUrl)).toEqual(usual);
  });

  it("end a statement of the app that waits outside any transaction of ours", async () => {
    const holder = await ownerPool().connect();
    try {
      await holder.query("begin; lock table rate_limits in access exclusive mode");
      const waiting = ask(roleUrl(address, appRole, "test"), (client) =>
        client.query("select from rate_limits"),
      );
      await expect(waiting).rejects.toMatchObject({ code: "55P03" });
    } finally {
      await holder.query("rollback");
      holder.release();
    }
  });
});
