import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { draftNotice, editNotice, proposeNotice } from "@/lib/usecases/admission/notice-draft";
import { publishNotice } from "@/lib/usecases/admission/notice-publication";
import { actorIn, makeDraftedNotice, noticeText } from "../../../support/admission/signing-call";
import {
  makeCall,
  makeCenter,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { makeRankedCall } from "../../../support/review/ranked-call";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner, { name: "平城区社区治理创享中心", bureau: "平城区民政局" });
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
});

const read = <R>(run: Parameters<typeof inCenter<R>>[1], day = "2022-01-17") =>
  inCenter(visitOf(center, staff, "notice.draft", day), run);
const act: ReturnType<typeof actorIn> = (...args) => actorIn(center, staff)(...args);
const ranked = (plan = {}) => read((ctx) => makeRankedCall(ctx, plan));

describe("proposeNotice", () => {
  test("proposes today and the rule's end, the names of the ranking, and the center as the place to object", async () => {
    const { call } = await ranked({ reserve: 1, call: { title: "第三批招募公告" } });
    const { why, proposal } = await read((ctx) => proposeNotice(ctx, { call: call }));
    expect(why).toBeNull();
    expect(proposal?.period).toMatchObject({ startsOn: "2022-01-17", endsOn: "2022-01-21", warning: null });
    expect(proposal?.rows.admitted).toHaveLength(3);
    expect(proposal?.rows.reserve).toHaveLength(1);
    expect(proposal?.rows.admitted[0]).toMatchObject({ rank: 1, leader: "张*三", score: "95.00" });
    expect(proposal?.body).toContain("《第三批招募公告》");
    expect(proposal?.body).toContain("3家社会组织");
    expect(proposal?.contact).toContain("受理单位：平城区社区治理创享中心");
  });

  test("says why there can be none: no ranking yet, or a notice already", async () => {
    const call = await read((ctx) => makeCall(ctx, { state: "reviewing" }));
    const early = await read((ctx) => makeCall(ctx, { state: "closed" }));
    const drafted = await makeDraftedNotice(center, staff);
    const why = async (call: CallKey) => (await read((ctx) => proposeNotice(ctx, { call }))).why;
    expect(await why(call)).toContain("排名还没有确认");
    expect(await why(early)).toContain("“已截止”");
    expect(await why(drafted.call)).toContain("已经拟写");
  });

  test("asks the database at most 8 times", async () => {
    const { call } = await ranked();
    const sent = await statementsOf(() => read((ctx) => proposeNotice(ctx, { call: call })));
    expect(sent.length).toBeLessThanOrEqual(8);
  });
});

describe("draftNotice", () => {
  test("freezes the confirmed names and the center's rule, and leaves an audit record", async () => {
    const { call, notice, selection } = await makeDraftedNotice(center, staff);
    const stored = await read((ctx) => ctx.db.publicNotice.findFirstOrThrow({ where: { id: notice.id } }));
    expect(stored).toMatchObject({
      callId: call.id,
      selectionId: selection.id,
      state: "drafted",
      maskRule: "keepEnds",
      length: 5,
      unit: "workingDays",
      firstDayCounts: true,
      title: noticeText.title,
    });
    const [entry] = await read((ctx) => ctx.db.auditEntry.findMany({ where: { subjectId: notice.id } }));
    expect(entry).toMatchObject({
      event: "draft",
      toState: "drafted",
      actorName: "赵工",
      subjectType: "notice",
    });
  });

  const refused = async (call: { id: string }, change = {}) =>
    act("notice.draft", "2022-01-17", draftNotice, { call: call.id, ...noticeText, ...change });

  test("refuses a period shorter than the rule and a start in the past", async () => {
    const { call } = await ranked();
    await expect(refused(call, { endsOn: civilDate("2022-01-20") })).rejects.toMatchObject({
      code: "invalid",
      fields: { endsOn: expect.stringContaining("不能早于2022年1月21日") },
    });
    await expect(refused(call, { startsOn: civilDate("2022-01-14") })).rejects.toMatchObject({
      code: "invalid",
      fields: { startsOn: expect.any(String) },
    });
  });

  test("refuses a call without a confirmed ranking, and one of which nobody is admitted", async () => {
    const call = await read((ctx) => makeCall(ctx, { state: "reviewing" }));
    await expect(refused(call)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("排名"),
    });
    const { call: empty } = await ranked({ applications: [] });
    await expect(refused(empty)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("没有入围的组织"),
    });
  });

  test("of two staff at once exactly one drafts", async () => {
    const { call } = await ranked();
    const results = await Promise.allSettled([refused(call), refused(call)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict", message: expect.stringContaining("已经拟写") },
    });
  });

  test("a call of another center does not exist here", async () => {
    const { call } = await ranked();
    const other = await makeCenter(owner);
    const theirs = await makePerson(owner, other, ["staff"]);
    await expect(
      actorIn(other, theirs)("notice.draft", "2022-01-17", draftNotice, { call: call.id, ...noticeText }),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("editNotice", () => {
  test("rewords and redates a draft and records what changed; the names stay", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    const before = await read((ctx) => ctx.db.publicNotice.findFirstOrThrow({ where: { id: notice.id } }));
    await act("notice.draft", "2022-01-17", editNotice, {
      notice: notice.id,
      ...noticeText,
      endsOn: civilDate("2022-01-25"),
      title: "更改后的标题",
    });
    const after = await read((ctx) => ctx.db.publicNotice.findFirstOrThrow({ where: { id: notice.id } }));
    expect(after).toEqual({ ...before, title: "更改后的标题", endsOn: new Date("2022-01-25") });
    const entry = await read((ctx) =>
      ctx.db.auditEntry.findFirstOrThrow({ where: { subjectId: notice.id, event: "edit" } }),
    );
    expect(entry.details).toEqual({
      from: { startsOn: "2022-01-17", endsOn: "2022-01-21" },
      to: { startsOn: "2022-01-17", endsOn: "2022-01-25" },
      reworded: ["title"],
    });
  });

  test("a published notice is never edited", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    await act("notice.publish", "2022-01-17", publishNotice, { notice: notice.id });
    await expect(
      act("notice.draft", "2022-01-17", editNotice, { notice: notice.id, ...noticeText, title: "偷改" }),
    ).rejects.toMatchObject({ code: "conflict", message: "公示已经发布，内容不能再改。" });
  });

  test("keeps the rule of the day it was drafted", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    const strict: Center = { ...center, noticeLength: 10 };
    await actorIn(strict, staff)("notice.draft", "2022-01-17", editNotice, {
      notice: notice.id,
      ...noticeText,
    });
    await expect(
      act("notice.draft", "2022-01-17", editNotice, {
        notice: notice.id,
        ...noticeText,
        endsOn: civilDate("2022-01-20"),
      }),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  test("a notice of another center does not exist here", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    const other = await makeCenter(owner);
    await expect(
      actorIn(other, staff)("notice.draft", "2022-01-17", editNotice, { notice: notice.id, ...noticeText }),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});
