import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import {
  closeOtherSessions,
  closeSession,
  openSession,
  type SessionUser,
  sessionDays,
  sessionStore,
  sessionsOf,
  sessionUser,
} from "@/lib/web/session-store";
import { joinCenter, makeCenter, makePerson, ownerClient } from "../../support/factories";
import { statementsOf } from "../../support/machine/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
beforeAll(async () => {
  center = await makeCenter(owner);
});
afterAll(() => owner.$disconnect());

const day = 86_400_000;

async function whoIs(token: string) {
  return (await sessionUser(token))?.id ?? null;
}

function rowsOf(userId: string) {
  return owner.session.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
}

describe("an open session", () => {
  it("tells who somebody is and the grants in every center, in one statement", async () => {
    const elsewhere = await makeCenter(owner);
    const { id } = await makePerson(owner, center, ["manager", "panelist"], {
      name: "王芳",
      email: "wang@example.cn",
      platformRoles: ["overseer"],
    });
    const organization = await owner.organization.create({
      data: { centerId: elsewhere.id, name: "某社工站", category: "公益慈善", legalStatus: "team" },
    });
    await joinCenter(owner, elsewhere, { id }, [
      "mentor",
      { role: "organization", organizationId: organization.id },
    ]);
    await makePerson(owner, center, ["staff"]); // whose roles are nobody else's
    const { token } = await openSession(id);

    const person = {
      id,
      name: "王芳",
      email: "wang@example.cn",
      emailVerified: null,
      platformRoles: ["overseer"],
      firstPassword: false,
      memberships: expect.arrayContaining([
        {
          centerId: center.id,
          name: "王芳",
          grants: [
            { role: "manager", scope: {} },
            { role: "panelist", scope: {} },
          ],
        },
        {
          centerId: elsewhere.id,
          name: "王芳",
          grants: [
            { role: "mentor", scope: {} },
            { role: "organization", scope: { organization: organization.id } },
          ],
        },
      ]),
    };
    let found: SessionUser | null = null;
    const sent = await statementsOf(async () => {
      found = await sessionUser(token);
    });
    expect(sent).toHaveLength(1);
    expect(found).toEqual(person);
    // What next-auth asks when somebody comes by an identity provider.
    const { expires } = await owner.session.findFirstOrThrow({ where: { userId: id } });
    expect(await sessionStore.getSessionAndUser?.(token)).toEqual({
      session: { sessionToken: token, userId: id, expires },
      user: person,
    });
  });

  it("of somebody without any role tells just that", async () => {
    const { id } = await makePerson(owner, null, []);
    const { token } = await openSession(id);
    expect(await sessionUser(token)).toMatchObject({ id, platformRoles: [], memberships: [] });
  });

  it("knows of a role that was taken away a moment ago", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    await joinCenter(owner, await makeCenter(owner), { id }, ["staff"]);
    const { token } = await openSession(id);
    await owner.membership.deleteMany({ where: { userId: id, centerId: center.id } });
    expect((await sessionUser(token))?.memberships).toHaveLength(1);
  });

  it("lasts a week", async () => {
    const { expires } = await openSession((await makePerson(owner, center, ["staff"])).id);
    expect(expires.getTime() - Date.now()).toBeGreaterThan(sessionDays * day - 60_000);
    expect(expires.getTime() - Date.now()).toBeLessThanOrEqual(7 * day);
  });
});

describe("nobody is signed in", () => {
  it("by a token that was made up, nor by the hash that is stored", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    await openSession(id);
    const [row] = await rowsOf(id);
    expect(await whoIs("")).toBeNull();
    expect(await whoIs("made-up")).toBeNull();
    expect(await whoIs(row?.tokenHash ?? "")).toBeNull();
  });

  it("once the session was closed; other sessions of the person go on", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const [office, phone] = [await openSession(id), await openSession(id)];
    await closeSession(office.token);
    expect(await whoIs(office.token)).toBeNull();
    expect(await whoIs(phone.token)).toBe(id);
  });

  it("once its time is over", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const { token } = await openSession(id);
    await owner.session.updateMany({
      where: { userId: id },
      data: { expires: new Date(Date.now() - 1_000) },
    });
    expect(await whoIs(token)).toBeNull();
  });

  it("once the account is disabled, on all devices at once", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const sessions = [await openSession(id), await openSession(id)];
    await owner.user.update({ where: { id }, data: { disabledAt: new Date() } });
    for (const { token } of sessions) expect(await whoIs(token)).toBeNull();
    // And stays so: whoever is let in again signs in again.
    await owner.user.update({ where: { id }, data: { disabledAt: null } });
    for (const { token } of sessions) expect(await whoIs(token)).toBeNull();
  });

  it("once it was left idle for the hours that the operator allows, not counted from signing in", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const { token } = await openSession(id);
    const used = (hours: number) =>
      owner.session.updateMany({
        where: { userId: id },
        data: { usedAt: new Date(Date.now() - hours * 3_600_000) },
      });
    await used(11.9);
    expect(await whoIs(token)).toBe(id);
    expect((await rowsOf(id))[0]?.usedAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
    await used(12.1);
    expect(await whoIs(token)).toBeNull();
    expect(await whoIs(token)).toBeNull();
  });

  it("and nobody waits for the note of its use", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const { token } = await openSession(id);
    await owner.session.updateMany({
      where: { userId: id },
      data: { usedAt: new Date(Date.now() - 3_600_000) },
    });
    await owner.$transaction(async (tx) => {
      await tx.$queryRaw`select 1 from sessions where user_id = ${id}::uuid for update`;
      expect(await whoIs(token)).toBe(id);
    });
  });
});

describe("the table of sessions", () => {
  it("holds the hash of the token and nothing that could be used", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const { token } = await openSession(id);
    const rows = await rowsOf(id);
    expect(rows.map(({ tokenHash }) => tokenHash)).toEqual([
      createHash("sha256").update(token).digest("base64url"),
    ]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("gives each session a token of its own, too long to guess", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const [one, two] = [await openSession(id), await openSession(id)];
    expect(one.token).not.toBe(two.token);
    expect(Buffer.from(one.token, "base64url")).toHaveLength(32);
  });

  it("loses what has run out when the person signs in again, and nobody else's", async () => {
    const [one, other] = [
      await makePerson(owner, center, ["staff"]),
      await makePerson(owner, center, ["staff"]),
    ];
    for (const { id } of [one, other]) await openSession(id);
    await owner.session.updateMany({
      where: { userId: { in: [one.id, other.id] } },
      data: { expires: new Date(Date.now() - day) },
    });
    const { token } = await openSession(one.id);
    expect(await rowsOf(one.id)).toHaveLength(1);
    expect(await rowsOf(other.id)).toHaveLength(1);
    expect(await whoIs(token)).toBe(one.id);
  });
});

describe("next-auth's door to the accounts", () => {
  it("finds a person by e-mail in any case, unless the account is disabled", async () => {
    const { id } = await makePerson(owner, center, ["staff"], { email: "li@example.cn" });
    expect(await sessionStore.getUserByEmail?.("Li@Example.CN")).toMatchObject({ id });
    expect(await sessionStore.getUserByEmail?.("nobody@example.cn")).toBeNull();
    expect(await sessionStore.getUserByEmail?.("")).toBeNull();
    await owner.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await sessionStore.getUserByEmail?.("li@example.cn")).toBeNull();
    expect(await sessionStore.getUser?.(id)).toBeNull();
  });

  it("finds a person by the linked outside account, unless disabled", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const link = { provider: "oidc", providerAccountId: "sub-1" };
    expect(await sessionStore.getUserByAccount?.(link)).toBeNull();
    await sessionStore.linkAccount?.({ ...link, userId: id, type: "oauth" });
    expect(await sessionStore.getUserByAccount?.(link)).toMatchObject({ id });
    await owner.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await sessionStore.getUserByAccount?.(link)).toBeNull();
  });

  it("takes away the password of whoever typed the e-mail address first, and signs them out", async () => {
    const { id } = await makePerson(owner, null, [], { password: "of somebody, perhaps not the owner" });
    const { token } = await openSession(id);
    const link = { provider: "oidc", providerAccountId: id, userId: id, type: "oauth" as const };
    await sessionStore.linkAccount?.(link);
    expect(await owner.user.findUniqueOrThrow({ where: { id } })).toMatchObject({ passwordHash: null });
    expect(await whoIs(token)).toBeNull();
  });

  it("has no way to make an account", () => {
    expect(sessionStore.createUser).toBeUndefined();
  });
});

describe("everywhere somebody is signed in", () => {
  it("is listed with what the browsers call themselves, and ended but for here", async () => {
    const { id } = await makePerson(owner, center, ["staff"]);
    const other = await makePerson(owner, center, ["staff"]);
    const [here, there] = [await openSession(id, "Firefox"), await openSession(id, "Edg")];
    const theirs = await openSession(other.id);
    const listed = await sessionsOf(id, here.token);
    expect(listed.map(({ agent, own }) => [agent, own]).sort()).toEqual([
      ["Edg", false],
      ["Firefox", true],
    ]);
    await closeOtherSessions(id, here.token);
    expect([await whoIs(here.token), await whoIs(there.token)]).toEqual([id, null]);
    expect(await whoIs(theirs.token)).toBe(other.id);
  });
});
