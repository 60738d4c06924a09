import { setTimeout } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import type { AssignableRole } from "@/lib/domain/access";
import { sendInvitation } from "@/lib/usecases/center/invitation";
import { changeMember, removeMember } from "@/lib/usecases/center/member-change";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { arrivalAt } from "@/lib/web/arrival";
import { closeSession, openSession } from "@/lib/web/session-store";
import { visit as visitBy } from "@/lib/web/visit";
import { joinCenter, makeCall, makePerson, type Person, visitOf } from "../../support/factories";
import { ownerPool } from "../../support/machine/database";
import { type MemberDesk, openMemberDesk, owner } from "../../support/member-desk";
import { makeOrganizationNamed } from "../../support/registry/registry";
import { refusalOf } from "../../support/staff-desk";

// An act that waits while somebody takes away the authority it began with.

let desk: MemberDesk;
let clerk: Person;
let call: { id: string; name: string };

beforeEach(async () => {
  desk = await openMemberDesk();
  clerk = await makePerson(owner, desk.center, ["staff"], { name: "赵晓东" });
  call = await desk.read((ctx) => makeCall(ctx));
});
afterAll(() => owner.$disconnect());

/** Until so many wait for a lock. */
async function waiting(count: number): Promise<void> {
  const question = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await ownerPool().query(question)).rowCount !== count) await setTimeout(20);
}

/** Holds a row while `run` runs. */
async function whileHeld<T>(lock: string, id: string, run: () => Promise<T>): Promise<T> {
  const holder = await ownerPool().connect();
  try {
    await holder.query("begin");
    await holder.query(lock, [id]);
    return await run();
  } finally {
    await holder.query("commit");
    holder.release();
  }
}

const callLock = "select from calls where id = $1 for update";

/** The clerk's act on the call, which needs its lock, and what happens before it gets it. */
async function renamedAfter(meanwhile: () => Promise<unknown>, token?: string): Promise<void> {
  const visit = token
    ? visitBy(await arrivalAt(desk.center.slug, token), { permission: "call.prepare" })
    : visitOf(desk.center, clerk, "call.prepare", "2022-01-10");
  const [act] = await whileHeld(callLock, call.id, async () => {
    const act = actInCenter(visit, async (ctx) => {
      await lockCall(ctx, call.id);
      await ctx.db.call.updateMany({ where: { id: call.id }, data: { name: "改名" } });
      await ctx.audit({ subject: { type: "call", id: call.id }, event: "prepare" });
    });
    act.catch(() => undefined); // awaited below
    await waiting(1);
    await meanwhile();
    return [act];
  });
  await act;
}

async function nameNow(): Promise<string> {
  return (await owner.call.findFirstOrThrow({ where: { id: call.id } })).name;
}

function changed(roles: AssignableRole[]): Promise<unknown> {
  const as = { member: clerk.id, name: "赵晓东", contact: null, roles };
  return desk.act((ctx) => changeMember(ctx, as));
}

describe("an act that waited for a lock", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["was removed", () => desk.act((ctx) => removeMember(ctx, { member: clerk.id, reason: "离岗" }))],
    ["lost the role", () => changed(["panelist"])],
    [
      "had the account disabled",
      () => owner.user.update({ where: { id: clerk.id }, data: { disabledAt: new Date() } }),
    ],
  ])("is not one of somebody who %s meanwhile", async (_what, takeAway) => {
    expect((await refusalOf(renamedAfter(takeAway))).code).toBe("forbidden");
    expect(await nameNow()).toBe(call.name);
  });

  it("is not one of somebody whose session was ended meanwhile, here or from another device", async () => {
    const { token } = await openSession(clerk.id);
    const ended = renamedAfter(() => closeSession(token), token);
    expect((await refusalOf(ended)).code).toBe("forbidden");
    expect(await nameNow()).toBe(call.name);
  });

  it("goes on while its session is open, though another of the same person was ended", async () => {
    const [here, there] = [await openSession(clerk.id), await openSession(clerk.id)];
    await renamedAfter(() => closeSession(there.token), here.token);
    expect(await nameNow()).toBe("改名");
  });

  it("does not count what the person may do in another center, and here no longer", async () => {
    const other = await openMemberDesk();
    await joinCenter(owner, other.center, clerk, ["staff", "manager"]);
    const taken = renamedAfter(() =>
      desk.act((ctx) => removeMember(ctx, { member: clerk.id, reason: "离岗" })),
    );
    expect((await refusalOf(taken)).code).toBe("forbidden");
  });

  it("is not one of somebody whose grant now holds for another organization", async () => {
    // No permission is given to a scoped role before it has a screen: here staff may be within one.
    await ownerPool().query("alter table grants drop constraint scope_of_role");
    const [ours, theirs] = await desk.read(async (ctx) => [
      await makeOrganizationNamed(ctx, "甲队"),
      await makeOrganizationNamed(ctx, "乙队"),
    ]);
    const worker = await makePerson(owner, null, []);
    const grant = { role: "staff" as const, organizationId: ours?.id ?? "" };
    await joinCenter(owner, desk.center, worker, [grant]);
    const scope = { organization: grant.organizationId };
    const visit = visitOf(desk.center, worker, "call.prepare", "2022-01-10", scope);
    const acting = (meanwhile: () => Promise<unknown>) =>
      actInCenter(visit, async (ctx) => {
        await meanwhile();
        ctx.audit.nothing("only the authority is tried");
      });
    await acting(async () => undefined);
    const narrowed = acting(() =>
      owner.grant.updateMany({ where: { userId: worker.id }, data: { organizationId: theirs?.id ?? "" } }),
    );
    expect((await refusalOf(narrowed)).code).toBe("forbidden");
  });

  it("goes on when something else about the person changed", async () => {
    await renamedAfter(() => changed(["staff", "panelist"]));
    expect(await nameNow()).toBe("改名");
  });

  it("changes no members once its manager was removed by the one before it", async () => {
    const second = await makePerson(owner, desk.center, ["manager"]);
    const visit = visitOf(desk.center, second, "member.edit", "2022-01-10");
    const centerLock = "select from centers where id = $1 for no key update";
    const [removed, refused] = await whileHeld(centerLock, desk.center.id, async () => {
      const removed = desk.act((ctx) => removeMember(ctx, { member: second.id, reason: "离岗" }));
      await waiting(1);
      const newcomer = { name: "来者", contact: null, roles: ["manager" as const], personId: null };
      const refused = refusalOf(actInCenter(visit, (ctx) => sendInvitation(ctx, newcomer)));
      await waiting(2);
      return [removed, refused];
    });
    await removed;
    expect((await refused).code).toBe("forbidden");
    expect(await owner.invitation.count({ where: { centerId: desk.center.id } })).toBe(0);
  });
});
