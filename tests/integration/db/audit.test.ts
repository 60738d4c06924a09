import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuditRecord } from "@/lib/db/audit";
import type { Center } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { makeCenter, makePerson, noonOf, ownerClient, type Person, visitOf } from "../../support/factories";
import { statementsOf } from "../../support/machine/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let person: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  person = await makePerson(owner, center, ["staff"], { name: "王芳" });
});
afterAll(() => owner.$disconnect());

function record(...records: AuditRecord[]): Promise<void> {
  return actInCenter(visitOf(center, person, "application.check", "2022-01-06"), (ctx) =>
    ctx.audit(...records),
  );
}

function entriesOf(...subjects: string[]) {
  return inCenter(visitOf(center, person, "desk.view", "2022-01-06"), (ctx) =>
    ctx.db.auditEntry.findMany({ where: { subjectId: { in: subjects } }, orderBy: { id: "asc" } }),
  );
}

describe("an audit record", () => {
  it("is the same among thousands of one act, in their order, as it would be alone", async () => {
    const id = randomUUID();
    const one = (at: number): AuditRecord => ({
      ...{ subject: { type: "application", id }, event: "refuse", from: "submitted", to: "refused" },
      ...(at % 2 === 0 && { reason: `第 ${at} 条`, details: { at, missing: ["章程"] } }),
    });
    const records = Array.from({ length: 5_000 }, (_, at) => one(at));
    await record(...records.slice(0, 2));
    await record(...records);
    const [first, second, ...all] = await entriesOf(id);
    expect(all).toHaveLength(5_000);
    const own = ({ id: _id, requestId: _requestId, ...said }: NonNullable<typeof first>) => said;
    expect(all.slice(0, 2).map(own)).toEqual([first, second].flatMap((each) => (each ? [own(each)] : [])));
    expect(all.map(({ reason }) => reason)).toEqual(records.map(({ reason = null }) => reason));
    expect(new Set(all.map(({ requestId }) => requestId)).size).toBe(1);
  });

  it("says who, when, by which permission, what, from where to where and why", async () => {
    const id = randomUUID();
    await record({
      subject: { type: "application", id },
      event: "refuse",
      from: "submitted",
      to: "refused",
      reason: "材料不全",
      details: { missing: ["章程"] },
    });
    expect(await entriesOf(id)).toEqual([
      {
        centerId: center.id,
        id: expect.any(String),
        requestId: expect.any(String),
        at: noonOf("2022-01-06"),
        actorId: person.id,
        actorName: "王芳",
        permission: "application.check",
        subjectType: "application",
        subjectId: id,
        event: "refuse",
        fromState: "submitted",
        toState: "refused",
        reason: "材料不全",
        details: { missing: ["章程"] },
      },
    ]);
  });

  it("of a visitor names no account", async () => {
    const id = randomUUID();
    await actInCenter(visitOf(center, visitor, "application.submit", "2022-01-02"), (ctx) =>
      ctx.audit({ subject: { type: "application", id }, event: "submit" }),
    );
    expect(await entriesOf(id)).toMatchObject([
      { actorId: null, actorName: "访客", fromState: null, toState: null, reason: null, details: null },
    ]);
  });

  it("keeps the name that the person had, when the account is renamed", async () => {
    const [id, someone] = [randomUUID(), await makePerson(owner, center, ["staff"], { name: "李旧名" })];
    await actInCenter(visitOf(center, someone, "desk.view", "2022-01-06"), (ctx) =>
      ctx.audit({ subject: { type: "call", id }, event: "publishCall" }),
    );
    await owner.user.update({ where: { id: someone.id }, data: { name: "李新名" } });
    expect(await entriesOf(id)).toMatchObject([{ actorName: "李旧名" }]);
  });

  it("shares its request id with the others of one act, and with no other act", async () => {
    const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
    const pass = (id: string) => ({ subject: { type: "application" as const, id }, event: "pass" as const });
    await actInCenter(visitOf(center, person, "application.check", "2022-01-06"), async (ctx) => {
      await ctx.audit(pass(one));
      await ctx.audit(pass(two));
    });
    await record(pass(three));
    const [first, second, third] = (await entriesOf(one, two, three)).map(({ requestId }) => requestId);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });

  it("costs one statement, however many there are of an act", async () => {
    const many = Array.from({ length: 34 }, () => ({
      subject: { type: "application" as const, id: randomUUID() },
      event: "announce" as const,
    }));
    expect(await statementsOf(() => record(...many))).toHaveLength(1);
  });

  it("is seen by no other center", async () => {
    const id = randomUUID();
    await record({ subject: { type: "call", id }, event: "publishCall" });
    const neighbour = await makeCenter(owner);
    const seen = await inCenter(visitOf(neighbour, person, "desk.view", "2022-01-06"), (ctx) =>
      ctx.db.auditEntry.findMany(),
    );
    expect(seen).toEqual([]);
    expect(await entriesOf(id)).toHaveLength(1);
  });
});
