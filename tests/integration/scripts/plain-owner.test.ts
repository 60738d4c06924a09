import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashInvitationCode } from "@/lib/io/slip-code";
import { applyMigrations } from "../../../scripts/migrations";
import { foundCenter } from "../../../scripts/operator-acts";
import { ownerPool } from "../../support/machine/database";

// An outside database: its owner is no superuser, so the policies bind the owner too, and what the owner's functions
// may see is what they need.

const name = `plain_${randomBytes(4).toString("hex")}`;
const ownerUrl = addressOf(name, "owner");
const app = new pg.Client(addressOf("fuhua_app", "test"));
const owner = new pg.Client(ownerUrl);

function addressOf(user: string, password: string): string {
  const url = new URL(process.env.DATABASE_URL ?? "");
  Object.assign(url, { username: user, password, pathname: `/${name}` });
  return url.href;
}

function found(slug: string, code: string) {
  return foundCenter(ownerUrl, {
    slug,
    code,
    name: `${code}孵化中心`,
    bureau: "某区民政局",
    address: "某街1号",
    phone: "0349-1234567",
    manager: "李秀英",
  });
}

async function inCenter<T>(slug: string, sql: string, values: unknown[] = []): Promise<T[]> {
  await app.query("begin");
  try {
    await app.query("select enter_center(id, null, null, null) from centers where slug = $1", [slug]);
    return (await app.query(sql, values)).rows;
  } finally {
    await app.query("commit");
  }
}

beforeAll(async () => {
  await ownerPool().query(`create role ${name} login password 'owner' nosuperuser nobypassrls`);
  await ownerPool().query(`create database ${name} owner ${name}`);
  await applyMigrations(ownerUrl);
  await app.connect();
  await owner.connect();
});
afterAll(async () => {
  await app.end();
  await owner.end();
  await ownerPool().query(`drop database ${name} with (force)`);
  await ownerPool().query(`drop role ${name}`);
});

/** Accepts the invitation of a center's first manager, with a new account or an old one. */
async function accept(slug: string, path: string, mobile: string): Promise<string> {
  const hash = hashInvitationCode(path.split("?code=")[1] ?? "");
  const open = "select open_account($1, '李秀英', null, $2, 'hash') as id";
  const [opened] = await inCenter<{ id: string | null }>(slug, open, [hash, mobile]);
  const { rows } = await owner.query("select id from users where mobile = $1", [mobile]);
  await inCenter(slug, "select accept_invitation($1, $2, now())", [hash, opened?.id ?? rows[0].id]);
  return rows[0].id;
}

test("its centers invite people, who are told apart by nobody but themselves", async () => {
  const [one, two] = [await found("one", "AA"), await found("two", "BB")];
  const id = await accept("one", one.invitation, "13800000002");
  expect(await accept("two", two.invitation, "13800000002")).toBe(id);
  await expect(accept("one", one.invitation, "13800000003")).rejects.toThrow("no open invitation");
  for (const slug of ["one", "two"]) {
    expect(await inCenter(slug, "select id, name, contact, disabled, grants from members")).toEqual([
      { id, name: "李秀英", contact: null, disabled: false, grants: [] },
    ]);
  }
});

test("an open session tells every center, and ends with the last of them", async () => {
  const hash = createHash("sha256").update("a token").digest("base64url");
  await app.query("begin; set local role fuhua_door");
  await app.query(
    `insert into sessions (token_hash, user_id, expires)
     select $1, id, now() + interval '1 day' from users where mobile = '13800000002'`,
    [hash],
  );
  await app.query("commit");
  const { rows } = await app.query("select person_of_session($1, 12) as person", [hash]);
  expect(rows[0].person.memberships.map(({ name }: { name: string }) => name)).toEqual(["李秀英", "李秀英"]);
  // The owner's trigger sees the memberships of all centers.
  const count = async () => (await owner.query("select 1 from sessions")).rowCount;
  await owner.query("delete from memberships where center_id = (select id from centers where slug = 'one')");
  expect(await count()).toBe(1);
  await owner.query("delete from memberships");
  expect(await count()).toBe(0);
});
