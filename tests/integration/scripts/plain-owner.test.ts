import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applyMigrations } from "../../../scripts/migrations";
import { foundCenter } from "../../../scripts/operator-acts";
import { ownerPool } from "../../support/database";

// An outside database: its owner is no superuser, so the policies bind the owner too, and what the owner's functions
// may see is what they need.

const name = `plain_${randomBytes(4).toString("hex")}`;
const ownerUrl = addressOf(name, "owner");
const app = new pg.Client(addressOf("fuhua_app", "test"));

function addressOf(user: string, password: string): string {
  const url = new URL(process.env.DATABASE_URL ?? "");
  Object.assign(url, { username: user, password, pathname: `/${name}` });
  return url.href;
}

function found(slug: string, code: string, login: string) {
  return foundCenter(ownerUrl, {
    slug,
    code,
    name: `${code}孵化中心`,
    bureau: "某区民政局",
    address: "某街1号",
    phone: "0349-1234567",
    manager: "李秀英",
    login,
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
});
afterAll(async () => {
  await app.end();
  await ownerPool().query(`drop database ${name} with (force)`);
  await ownerPool().query(`drop role ${name}`);
});

test("its centers admit people, know who works elsewhere, and keep their passwords apart", async () => {
  await found("one", "AA", "13800000001");
  await found("two", "BB", "13800000002");
  const admit = (slug: string, mobile: string) =>
    inCenter(slug, "select name, outcome from admit_person('王芳', null, $1, 'hash')", [mobile]);
  expect(await admit("one", "13800000003")).toEqual([{ name: "王芳", outcome: "opened" }]);
  expect(await admit("one", "13800000003")).toEqual([{ name: "王芳", outcome: "member" }]);
  expect(await admit("one", "13800000002")).toEqual([{ name: "李秀英", outcome: "joined" }]);
  expect(await inCenter("one", "select login, elsewhere, grants from members order by login")).toEqual([
    { login: "13800000001", elsewhere: false, grants: [{ role: "manager", scope: {} }] },
    { login: "13800000002", elsewhere: true, grants: [] },
    { login: "13800000003", elsewhere: false, grants: [] },
  ]);
  const renewed = await inCenter(
    "one",
    "select login, renew_first_password(id, 'new hash') as renewed from members order by login",
  );
  expect(renewed).toEqual([
    { login: "13800000001", renewed: true },
    { login: "13800000002", renewed: false },
    { login: "13800000003", renewed: true },
  ]);
});

test("an open session tells the grants of every center", async () => {
  const hash = createHash("sha256").update("a token").digest("base64url");
  await app.query("begin; set local role fuhua_door");
  await app.query(
    `insert into sessions (token_hash, user_id, expires)
     select $1, id, now() + interval '1 day' from users where mobile = '13800000002'`,
    [hash],
  );
  await app.query("commit");
  const { rows } = await app.query("select person_of_session($1) as person", [hash]);
  expect(rows[0].person.memberships.map(({ grants }: { grants: unknown[] }) => grants.length).sort()).toEqual(
    [0, 1],
  );
});
