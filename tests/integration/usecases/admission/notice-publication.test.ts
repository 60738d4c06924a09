import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { draftNotice } from "@/lib/usecases/admission/notice-draft";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { actorIn, makeDraftedNotice, noticeText } from "../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { makeRankedCall } from "../../../support/review/ranked-call";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner, { code: "PC" });
  staff = await makePerson(owner, center, ["staff"]);
});

const read = <R>(run: Parameters<typeof inCenter<R>>[1], day = "2022-01-17") =>
  inCenter(visitOf(center, staff, "notice.view", day), run);
const act: ReturnType<typeof actorIn> = (...args) => actorIn(center, staff)(...args);
const publish = (notice: { id: string }, day = "2022-01-17") =>
  act("notice.publish", day, publishNotice, { notice: notice.id });
const close = (notice: { id: string }, day = "2022-01-24", statement = "公示期内未收到异议。") =>
  act("notice.close", day, closeNotice, { notice: notice.id, statement });

/** The states of everything a notice moves. */
async function statesOf(made: { call: { id: string }; notice: { id: string } }) {
  return read(async (ctx) => {
    const call = await ctx.db.call.findFirstOrThrow({ where: { id: made.call.id } });
    const notice = await ctx.db.publicNotice.findFirstOrThrow({ where: { id: made.notice.id } });
    const applications = await ctx.db.application.findMany({
      where: { callId: made.call.id },
      orderBy: { receipt: "asc" },
    });
    return [call.state, notice.state, ...applications.map(({ state }) => state)];
  });
}

describe("publishNotice", () => {
  test("moves notice, call and the admitted together, dated and audited; the others stay where they are", async () => {
    const made = await makeDraftedNotice(center, staff, { reserve: 1, applications: [{}, {}, {}, {}, {}] });
    expect(await publish(made.notice)).toEqual({ startsOn: "2022-01-17", endsOn: "2022-01-21", count: 3 });
    expect(await statesOf(made)).toEqual([
      "noticing",
      "published",
      "announced",
      "announced",
      "announced",
      "reserve",
      "notAdmitted",
    ]);
    const stored = await read((ctx) =>
      ctx.db.publicNotice.findFirstOrThrow({ where: { id: made.notice.id } }),
    );
    expect(stored.publishedAt?.toISOString()).toBe("2022-01-17T04:00:00.000Z");
    const entries = await read(async (ctx) => {
      const { requestId } = await ctx.db.auditEntry.findFirstOrThrow({
        where: { subjectId: made.notice.id, event: "publish" },
      });
      return ctx.db.auditEntry.findMany({ where: { requestId } });
    });
    expect(entries.map(({ subjectType, event }) => `${subjectType} ${event}`).sort()).toEqual([
      "application announce",
      "application announce",
      "application announce",
      "call publishNotice",
      "notice publish",
    ]);
  });

  test("leaves to be said to each what became of it, and then that the agreement waits", async () => {
    const made = await makeDraftedNotice(center, staff, { reserve: 1, applications: [{}, {}, {}, {}, {}] });
    const said = () =>
      read(async (ctx) => {
        const applications = await ctx.db.application.findMany({ where: { callId: made.call.id } });
        const messages = await ctx.db.message.findMany({
          where: { subjectId: { in: applications.map(({ id }) => id) } },
          orderBy: { id: "asc" },
        });
        return messages.map(({ occasion, state, body }) => ({ occasion, state, body }));
      });
    await publish(made.notice);
    const told = await said();
    expect(told.map(({ occasion }) => occasion).sort()).toEqual([
      "noticeAdmitted",
      "noticeAdmitted",
      "noticeAdmitted",
      "noticeNotAdmitted",
      "noticeReserve",
    ]);
    expect(told.filter(({ state }) => state !== "waiting")).toEqual([]);
    expect(told.find(({ occasion }) => occasion === "noticeAdmitted")?.body).toContain("2022年1月17日");
    await close(made.notice);
    const waiting = (await said()).filter(({ occasion }) => occasion === "agreementWaiting");
    expect(waiting).toHaveLength(3);
    for (const { body } of waiting) expect(body).toMatch(/PC-2022-\d+-\d+/);
  });

  test("a start in the past is refused, and nothing has moved", async () => {
    const made = await makeDraftedNotice(center, staff);
    await expect(publish(made.notice, "2022-01-18")).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("不能从过去的日期开始"),
    });
    expect((await statesOf(made)).slice(0, 3)).toEqual(["reviewing", "drafted", "shortlisted"]);
  });

  test("a later start may be published ahead", async () => {
    const made = await makeDraftedNotice(center, staff);
    await publish(made.notice, "2022-01-15");
    expect((await statesOf(made))[1]).toBe("published");
  });

  test("of two staff at once exactly one publishes", async () => {
    const made = await makeDraftedNotice(center, staff);
    const results = await Promise.allSettled([publish(made.notice), publish(made.notice)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict", message: expect.stringContaining("公示目前是“公示期”，不能发布") },
    });
  });

  test("a notice of another center does not exist here", async () => {
    const made = await makeDraftedNotice(center, staff);
    const other = await makeCenter(owner);
    await expect(
      actorIn(other, staff)("notice.publish", "2022-01-17", publishNotice, { notice: made.notice.id }),
    ).rejects.toMatchObject({ code: "not_found" });
    expect((await statesOf(made))[1]).toBe("drafted");
  });
});

describe("closeNotice", () => {
  const published = async (plan = {}) => {
    const made = await makeDraftedNotice(center, staff, plan);
    await publish(made.notice);
    return made;
  };

  test("prepares one agreement per admitted organization, numbered in rank order", async () => {
    const made = await published();
    expect(await close(made.notice)).toEqual({
      call: { kind: "incubation", number: made.call.number },
      project: null,
      count: 3,
    });
    expect((await statesOf(made)).slice(0, 5)).toEqual([
      "signing",
      "closed",
      "awaitingAgreement",
      "awaitingAgreement",
      "awaitingAgreement",
    ]);
    const agreements = await read((ctx) =>
      ctx.db.agreement.findMany({ where: { callId: made.call.id }, orderBy: { number: "asc" } }),
    );
    const batch = String(made.call.number).padStart(2, "0");
    expect(agreements.map(({ number, state }) => [number, state])).toEqual([
      [`PC-2022-${batch}-001`, "prepared"],
      [`PC-2022-${batch}-002`, "prepared"],
      [`PC-2022-${batch}-003`, "prepared"],
    ]);
    expect(agreements.map(({ applicationId }) => applicationId)).toEqual(
      made.applications.slice(0, 3).map(({ id }) => id),
    );
  });

  test("writes the statement on objections into the record of the notice", async () => {
    const made = await published();
    await close(made.notice, "2022-01-24", "收到 1 条异议，已核实不成立。");
    const entry = await read((ctx) =>
      ctx.db.auditEntry.findFirstOrThrow({ where: { subjectId: made.notice.id, event: "close" } }),
    );
    expect(entry).toMatchObject({
      fromState: "published",
      toState: "closed",
      reason: "收到 1 条异议，已核实不成立。",
    });
    const stored = await read((ctx) =>
      ctx.db.publicNotice.findFirstOrThrow({ where: { id: made.notice.id } }),
    );
    expect(stored.closedAt?.toISOString()).toBe("2022-01-24T04:00:00.000Z");
  });

  test("the last day of the period is still part of it", async () => {
    const made = await published();
    await expect(close(made.notice, "2022-01-21")).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("2022年1月21日"),
    });
    await close(made.notice, "2022-01-22");
  });

  test("refuses an empty statement and a draft", async () => {
    const made = await makeDraftedNotice(center, staff);
    await expect(close(made.notice)).rejects.toMatchObject({ code: "conflict" });
    await publish(made.notice);
    await expect(close(made.notice, "2022-01-24", "  ")).rejects.toMatchObject({
      code: "invalid",
      fields: { statement: expect.any(String) },
    });
  });

  test("of two staff at once exactly one closes, and there is one agreement each", async () => {
    const made = await published();
    const results = await Promise.allSettled([close(made.notice), close(made.notice)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await read((ctx) => ctx.db.agreement.count({ where: { callId: made.call.id } }))).toBe(3);
  });

  test("thirty organizations cost no more statements than three", async () => {
    const few = await published();
    const many = await published({ quota: 30, applications: Array.from({ length: 40 }, () => ({})) });
    const forFew = await statementsOf(() => close(few.notice));
    const forMany = await statementsOf(() => close(many.notice));
    expect(forMany.length).toBe(forFew.length);
  });

  test("a longer period drafted ahead ends on its own day", async () => {
    const { call } = await read((ctx) => makeRankedCall(ctx));
    const notice = await act("notice.draft", "2022-01-17", draftNotice, {
      call: call.id,
      ...noticeText,
      endsOn: civilDate("2022-02-11"),
    });
    await publish(notice);
    await expect(close(notice, "2022-01-24")).rejects.toMatchObject({ code: "conflict" });
    await close(notice, "2022-02-12");
  });
});
