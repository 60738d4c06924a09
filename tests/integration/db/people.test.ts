import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import type { Center, Context } from "@/lib/db/context";
import { withPeople } from "@/lib/db/people";
import { actInCenter } from "@/lib/db/tenant";
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
      return ctx.db.person.findFirst({ where: { id: expert.personId }, include: { user: true } });
    });
    await expect(through).rejects.toThrow(/denied/);
  });

  it("nobody becomes a member but by an open invitation of that center", async () => {
    const data = { centerId: center.id, userId: stranger.id, name: "某人" };
    await expect(act((ctx) => ctx.db.membership.create({ data }))).rejects.toThrow(/denied/);
    const move = { userId: stranger.id };
    const moved = act((ctx) => ctx.db.membership.updateMany({ where: { userId: manager.id }, data: move }));
    await expect(moved).rejects.toThrow(/denied/);
    const theirs = await owner.invitation.create({
      data: {
        centerId: (await makeCenter(owner)).id,
        name: "某人",
        roles: ["staff"],
        codeHash: "theirs",
        sentAt: new Date(),
        expiresAt: new Date(),
      },
    });
    for (const hash of ["made up", theirs.codeHash]) {
      const accepted = act(
        (ctx) => ctx.db.$queryRaw`select accept_invitation(${hash}, ${stranger.id}::uuid, now())::text`,
      );
      await expect(accepted).rejects.toThrow(/no open invitation/);
      const opened = act(
        (ctx) => ctx.db.$queryRaw`select open_account(${hash}, '某人', 'a@b.cn', null, 'x')`,
      );
      await expect(opened).rejects.toThrow(/no open invitation/);
    }
  });
});

describe("in no center", () => {
  it("there are no members, and nobody can be made one", async () => {
    expect(await database().$queryRaw`select 1 from members`).toEqual([]);
    const accepted = database().$queryRaw`select accept_invitation('x', ${stranger.id}::uuid, now())::text`;
    await expect(accepted).rejects.toThrow(/no open invitation/);
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
