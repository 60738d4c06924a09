import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CenterFacts,
  saveCenterFacts,
  saveNoticeRules,
  saveReviewRules,
} from "@/lib/usecases/center/settings";
import { closeDesks, type Desk, openManagerDesk, refusalOf, reread } from "../../../support/staff-desk";

const day = "2026-03-12";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openManagerDesk("王芳", { name: "旧名称" });
  elsewhere = await openManagerDesk();
});
afterAll(closeDesks);

const facts: CenterFacts = {
  name: "平城区社区治理创享中心",
  bureau: "平城区民政局",
  operator: "大同市毅源力社会组织发展中心",
  address: "平城区文化街1号",
  phone: "0352-1234567",
  email: null,
  recordNumber: null,
  accent: "#1d6448",
  introduction: "为社会组织提供场地、培训、一对一指导和项目扶持。",
  guide: "请按招募公告准备材料。",
};

describe("saveCenterFacts", () => {
  it("changes this center and no other, and records which facts", async () => {
    const untouched = await reread(elsewhere);
    await here.act(day, "settings.edit", (ctx) => saveCenterFacts(ctx, facts));
    expect(await reread(here)).toMatchObject({ ...facts, slug: here.center.slug, code: here.center.code });
    expect(await reread(elsewhere)).toEqual(untouched);
    const details = await here.read(day, (ctx) =>
      ctx.db.auditEntry.findFirstOrThrow({ where: { event: "saveFacts" }, select: { details: true } }),
    );
    expect(details.details).toEqual({
      changed: ["name", "bureau", "operator", "address", "accent", "guide"],
    });
  });

  it("refuses a colour on which white words cannot be read", async () => {
    const refusal = await refusalOf(
      here.act(day, "settings.edit", (ctx) => saveCenterFacts(ctx, { ...facts, accent: "#ffcc00" })),
    );
    expect(refusal).toMatchObject({ code: "invalid", fields: { accent: expect.any(String) } });
    expect((await reread(here)).accent).not.toBe("#ffcc00");
  });
});

describe("saveNoticeRules", () => {
  it("keeps how names are masked and how long a notice runs", async () => {
    const rules = {
      maskRule: "keepSurname",
      noticeLength: 7,
      noticeUnit: "days",
      firstDayCounts: false,
    } as const;
    await here.act(day, "settings.edit", (ctx) => saveNoticeRules(ctx, rules));
    expect(await reread(here)).toMatchObject(rules);
    expect(await here.records(here.center.id)).toContainEqual(
      expect.objectContaining({ event: "saveNoticeRules", actorName: "王芳" }),
    );
  });

  it.each([0, 91, 2.5])("refuses a notice of %d days", async (noticeLength) => {
    const rules = {
      maskRule: "keepEnds",
      noticeLength,
      noticeUnit: "workingDays",
      firstDayCounts: true,
    } as const;
    const refusal = await refusalOf(here.act(day, "settings.edit", (ctx) => saveNoticeRules(ctx, rules)));
    expect(refusal).toMatchObject({ code: "invalid", fields: { noticeLength: expect.any(String) } });
  });
});

describe("saveReviewRules", () => {
  it("keeps whether a provisional order is shown: not before the center says so", async () => {
    expect((await reread(here)).provisionalRanking).toBe(false);
    const rules = { provisionalRanking: true };
    await here.act(day, "settings.edit", (ctx) => saveReviewRules(ctx, rules));
    expect(await reread(here)).toMatchObject(rules);
    const record = { event: "saveReviewRules", actorName: "王芳" };
    expect(await here.records(here.center.id)).toContainEqual(expect.objectContaining(record));
  });
});
