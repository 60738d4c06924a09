import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CenterFacts,
  getSettings,
  saveCenterFacts,
  saveNoticeRules,
  saveOrderTerm,
  saveReleaseRule,
  saveReviewRules,
  saveSiteText,
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
  openingHours: "周一至周五 9:00—17:00",
  recordNumber: null,
  accent: "#1d6448",
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
      changed: ["name", "bureau", "operator", "address", "openingHours", "accent"],
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

describe("saveSiteText", () => {
  const text = {
    introduction: "面向全区社会组织。",
    services: [
      { name: "活动场地", about: "提前预约" },
      { name: "能力培训", about: null },
    ],
    guide: "一、入驻对象。",
  };

  it("keeps the services in their order, and records what has changed since", async () => {
    await here.act(day, "settings.edit", (ctx) => saveSiteText(ctx, text));
    const again = { ...text, guide: "一、入驻对象。\n二、流程。" };
    await here.act(day, "settings.edit", (ctx) => saveSiteText(ctx, again));
    expect(await here.read(day, getSettings)).toMatchObject(again);
    const entries = await here.read(day, (ctx) =>
      ctx.db.auditEntry.findMany({
        where: { event: "saveSiteText" },
        select: { details: true },
        orderBy: { id: "asc" },
      }),
    );
    expect(entries.map(({ details }) => details)).toEqual([
      { changed: ["introduction", "services", "guide"] },
      { changed: ["guide"] },
    ]);
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

describe("saveOrderTerm", () => {
  it("says within how many working days an order is to be done", async () => {
    await here.act(day, "settings.edit", (ctx) => saveOrderTerm(ctx, { orderDays: 5 }));
    expect((await here.read(day, getSettings)).orderDays).toBe(5);
  });
});

describe("saveReleaseRule", () => {
  it("keeps whether another person releases a call", async () => {
    await here.act(day, "settings.edit", (ctx) => saveReleaseRule(ctx, { secondRelease: true }));
    expect((await reread(here)).secondRelease).toBe(true);
    const record = { event: "saveReleaseRule", actorName: "王芳" };
    expect(await here.records(here.center.id)).toContainEqual(expect.objectContaining(record));
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
