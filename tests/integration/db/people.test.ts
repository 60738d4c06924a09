import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import type { Center, Context } from "@/lib/db/context";
import { withPeople } from "@/lib/db/people";
import { actInCenter } from "@/lib/db/tenant";
import { openSession, sessionUser } from "@/lib/web/session-store";
import {
  makeCall,
  makeCenter,
  makePanelist,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let manager: Person;
let stranger: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  manager = await makePerson(owner, center, ["manager"], { email: "manager@example.org" });
  stranger = await makePerson(owner, await makeCenter(owner), ["staff"], { email: "stranger@example.org" });
});
afterAll(() => owner.$disconnect());

function act<T>(run: (ctx: Context) => Promise<T>): Promise<T> {
  return actInCenter(visitOf(center, manager, "member.edit", "2022-01-10"), run);
}

const closed = /permission denied for table/;

describe("within a center", () => {
  it.each(["users", "sessions", "accounts"])("%s cannot be read, by raw SQL either", async (table) => {
    await expect(act((ctx) => ctx.db.$queryRawUnsafe(`select 1 from ${table}`))).rejects.toThrow(closed);
    await expect(act((ctx) => ctx.db.$executeRawUnsafe(`delete from ${table}`))).rejects.toThrow(closed);
    await expect(database().$queryRawUnsafe(`select 1 from ${table}`)).rejects.toThrow(closed);
  });

  it("nobody is reached through a record that names them", async () => {
    const through = act(async (ctx) => {
      const { expert } = await makePanelist(ctx, await makeCall(ctx), 0, { userId: manager.id });
      return ctx.db.expert.findFirst({ where: { id: expert.id }, include: { user: true } });
    });
    await expect(through).rejects.toThrow(/denied/);
  });

  it("nobody becomes a member but through admit_person", async () => {
    const direct = act((ctx) =>
      ctx.db.membership.create({ data: { centerId: center.id, userId: stranger.id } }),
    );
    await expect(direct).rejects.toThrow(/denied/);
  });

  it("no password of a stranger is renewed, and no session ended", async () => {
    const { token } = await openSession(stranger.id);
    const renewed = await act(async (ctx) => {
      ctx.audit.nothing("a try");
      return ctx.db.$queryRaw`select renew_first_password(${stranger.id}::uuid, 'hash') as done`;
    });
    expect(renewed).toEqual([{ done: false }]);
    expect(await sessionUser(token)).toMatchObject({ id: stranger.id });
  });
});

describe("in no center", () => {
  it("there are no members, and nobody can be made one", async () => {
    expect(await database().$queryRaw`select 1 from members`).toEqual([]);
    const admitted = database()
      .$queryRaw`select id from admit_person('某人', ${`${randomUUID()}@example.org`}, null, 'x')`;
    await expect(admitted).rejects.toThrow(/center_id/);
    const renewed = database().$queryRaw`select renew_first_password(${manager.id}::uuid, 'x') as done`;
    expect(await renewed).toEqual([{ done: false }]);
  });
});

describe("withPeople", () => {
  it("steps into the role of the door for one transaction", async () => {
    const found = await withPeople(({ user }) => user.count({ where: { email: "manager@example.org" } }));
    expect(found).toBe(1);
    for (let connection = 0; connection < 12; connection += 1) {
      await withPeople(({ user }) => user.count());
      await expect(database().user.count()).rejects.toThrow(/denied/);
    }
  });
});
