import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { editNotice } from "@/lib/usecases/admission/notice-draft";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { getPublicNotice, listPublicNotices } from "@/lib/usecases/admission/public-notice";
import { actorIn, makeDraftedNotice, noticeText } from "../../../support/admission/signing-call";
import {
  joinCenter,
  makeCenter,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
});

const visit = <R>(run: Parameters<typeof inCenter<R>>[1], day = "2022-01-17", where = center) =>
  inCenter(visitOf(where, visitor, "site.view", day), run);
const open = (id: string, day = "2022-01-17") => visit((ctx) => getPublicNotice(ctx, { notice: id }), day);
const publish = (id: string, day = "2022-01-17") =>
  actorIn(center, staff)("notice.publish", day, publishNotice, { notice: id });

describe("getPublicNotice", () => {
  test("a draft does not exist for the public", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    await expect(open(notice.id)).rejects.toMatchObject({ code: "not_found" });
  });

  test("shows the frozen, masked rows, and neither a full name nor a telephone of an applicant", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    await publish(notice.id);
    const shown = await open(notice.id);
    expect(shown).toMatchObject({ title: noticeText.title, startsOn: "2022-01-17", endsOn: "2022-01-21" });
    expect(shown.rule).toEqual({ length: 5, unit: "workingDays", firstDayCounts: true });
    expect(shown.rows?.admitted.map(({ leader }) => leader)).toEqual(["张*三", "张*三", "张*三"]);
    expect(JSON.stringify(shown)).not.toMatch(/张小三|李四|13800001234/);
  });

  test("what happens to an application afterwards does not change the paper", async () => {
    const { notice, applications } = await makeDraftedNotice(center, staff);
    await publish(notice.id);
    const before = await open(notice.id);
    await inCenter(visitOf(center, staff, "notice.close", "2022-01-24"), (ctx) =>
      ctx.db.application.updateMany({
        where: { id: applications[0]?.id ?? "" },
        data: { name: "改了名的中心" },
      }),
    );
    await actorIn(center, staff)("notice.close", "2022-01-24", closeNotice, {
      notice: notice.id,
      statement: "无异议。",
    });
    expect(await open(notice.id, "2022-02-20")).toEqual(before);
  });

  test("before its first day it says from when, and no name", async () => {
    const { notice, applications } = await makeDraftedNotice(center, staff);
    await publish(notice.id, "2022-01-15");
    const early = await open(notice.id, "2022-01-16");
    expect(early).toMatchObject({ rows: null, startsOn: "2022-01-17" });
    expect(JSON.stringify(early)).not.toContain(applications[0]?.name);
    expect((await open(notice.id, "2022-01-17")).rows?.admitted).toHaveLength(3);
  });

  test("a period longer than the rule is shown by its dates alone", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    await actorIn(center, staff)("notice.draft", "2022-01-17", editNotice, {
      notice: notice.id,
      ...noticeText,
      endsOn: civilDate("2022-01-26"),
    });
    await publish(notice.id);
    expect(await open(notice.id)).toMatchObject({ endsOn: "2022-01-26", rule: null });
  });

  test("a notice of another center does not exist on this site", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    await publish(notice.id);
    const other = await makeCenter(owner);
    await expect(
      visit((ctx) => getPublicNotice(ctx, { notice: notice.id }), "2022-01-17", other),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("asks the database at most 8 times", async () => {
    const { notice } = await makeDraftedNotice(center, staff);
    await publish(notice.id);
    expect((await statementsOf(() => open(notice.id))).length).toBeLessThanOrEqual(8);
  });
});

test("the list holds what is published in this center, and no draft", async () => {
  const mine = await makeCenter(owner);
  await joinCenter(owner, mine, staff, ["staff"]);
  const other = await makeCenter(owner);
  await joinCenter(owner, other, staff, ["staff"]);
  await makeDraftedNotice(mine, staff);
  const shown = await makeDraftedNotice(mine, staff);
  const theirs = await makeDraftedNotice(other, staff);
  for (const [where, made] of [
    [mine, shown],
    [other, theirs],
  ] as const) {
    await actorIn(where, staff)("notice.publish", "2022-01-17", publishNotice, { notice: made.notice.id });
  }
  const list = await visit((ctx) => listPublicNotices(ctx, { page: 1 }), "2022-01-17", mine);
  expect(list).toEqual({
    rows: [{ id: shown.notice.id, title: noticeText.title, startsOn: "2022-01-17", endsOn: "2022-01-21" }],
    total: 1,
    page: 1,
    pageCount: 1,
  });
});
