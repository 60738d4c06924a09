import { expect, test } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { inCenter } from "@/lib/db/tenant";
import { makeApplication, makeCall, makePerson, visitOf } from "../support/factories";
import { reviewWorld } from "../support/review/review-world";
import { enter, openCenter, owner } from "./ground";
import { showcase } from "./showcase";

/** Where the table of a list stands on every one of these pages. */
const lists = [
  "calls",
  "applications",
  "reviews",
  "notices",
  "agreements",
  "cohorts",
  "incubatees",
  "organizations",
  "activities",
  "persons",
  "bodies",
  "places",
  "news",
  "settings/members",
  "settings/forms",
  "messages/templates",
];

test("at 125 % zoom of a small screen a list shows eight rows, however long the names, and nothing beside the page", async ({
  page,
  context,
}) => {
  const center = await openCenter("2022-01-14");
  const staff = await makePerson(owner, center, ["staff"]);
  await inCenter(visitOf(center, staff, "call.prepare", "2022-01-14"), async (ctx) => {
    const call = await makeCall(ctx, { state: "recruiting", closesOn: "2022-02-03" });
    const name = "平城区文兴路示范社区银龄互助与邻里关爱社会工作综合服务促进中心联合会筹备组";
    for (let at = 0; at < 12; at += 1) await makeApplication(ctx, call, { name: `${name}${at}` });
  });
  await enter(context, staff);
  await page.setViewportSize({ width: 1093, height: 614 });
  await page.goto(`/${center.slug}/desk/applications`);
  const rows = page.locator("tbody tr");
  const ends = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
  expect(ends.filter((end) => end <= 614).length).toBeGreaterThanOrEqual(8);
  // What is cut is told on hover.
  await expect(rows.first().locator("td.name")).toHaveAttribute("title", /联合会筹备组/);
  // The act on many takes no room until there are any, and is in sight then.
  const accept = page.getByRole("button", { name: "受理所选申请" });
  await expect(accept).toBeHidden();
  await page.getByRole("checkbox", { name: "选择本页全部申请" }).check();
  await expect(page.getByText("已选 12 份")).toBeInViewport();
  await rows.first().getByRole("checkbox").uncheck();
  await accept.click();
  await expect(rows.filter({ hasText: "审查中" })).toHaveCount(11);
  await expect(accept).toBeHidden();
  // The ticked rows are as well those of whom slips are printed, each on a page of its own.
  for (const row of [0, 1]) await rows.nth(row).getByRole("checkbox").check();
  await page.getByRole("button", { name: "打印申请回执" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByRole("article").first()).toContainText("申请编号为");
  expect(page.url()).not.toContain("ACTION");
});

test("at 1366 × 768 the ranking shows eight rows", async ({ page, context }) => {
  // The widest letters that an application number can have.
  const { center, call, applications, staff, seats, markAll, read } = await reviewWorld(owner, {
    center: await openCenter("2022-01-14", { code: `WWWWW${test.info().retry === 0 ? "W" : "M"}` }),
    applicants: 12,
    panelists: 5,
    quota: 9,
  });
  await markAll(applications.map((_, at) => seats.map((_, seat) => [10 + at - (seat % 3), 30] as const)));
  const name = "平城区文兴路社区银龄互助与邻里关爱服务中心";
  await read((ctx) => ctx.db.application.updateMany({ where: { callId: call.id }, data: { name } }));
  await enter(context, staff);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`/${center.slug}/desk/calls/${call.number}/ranking`);
  const rows = page.locator("tbody tr:not(.cut)");
  await expect(rows).toHaveCount(12);
  // A page is laid out anew once its script and styles are there.
  const inSight = () =>
    rows.evaluateAll((all) => all.filter((row) => row.getBoundingClientRect().bottom <= 768).length);
  await expect.poll(inSight).toBeGreaterThanOrEqual(8);
});

test("each list is to be had as an Excel file of its rows", async ({ context }) => {
  const { center, staff, screens } = await showcase();
  await enter(context, staff);
  const desk = `/${center.slug}/desk`;
  const appraisal = screens.staff.find(({ name }) => name === "综合评估")?.address;
  const usual = [
    ...["calls", "applications", "reviews", "notices", "agreements", "incubatees"],
    ...["settings/members", "settings/forms", "messages/templates"],
  ];
  for (const list of [...usual.map((each) => `${desk}/${each}`), appraisal]) {
    const answer = await context.request.get(`${list}/export`);
    expect([list, answer.status()]).toEqual([list, 200]);
    const [head, ...rows] = await readSheet(await answer.body());
    expect([
      list,
      rows.length > 0,
      head?.includes("状态") || head?.includes("角色") || head?.includes("正文"),
    ]).toEqual([list, true, true]);
  }
});

test("no list is wider than its page, and every printed list says whose it is and when", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const { center, staff } = await showcase();
  await enter(context, staff);
  for (const list of lists) {
    for (const [width, height] of [
      [1366, 768],
      [1093, 614],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/${center.slug}/desk/${list}`);
      const beside = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect([list, width, await page.evaluate(beside)]).toEqual([list, width, 0]);
    }
    await page.emulateMedia({ media: "print" });
    const head = page.locator(".print-only:visible");
    await expect(head, list).toContainText(center.name);
    await expect(head, list).toContainText(/打印时间：\d{4}年\d+月\d+日 \d\d:\d\d/);
    await page.emulateMedia({ media: "screen" });
  }
});
