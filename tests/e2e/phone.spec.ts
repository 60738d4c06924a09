import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makeCall, makeCriteria, makePerson, visitOf } from "../support/factories";
import { nth, reviewWorld } from "../support/review/review-world";
import { expectToFit } from "./fit";
import { alertOf, enter, openCenter, owner } from "./ground";
import { fillApplication, send, slipOf } from "./recruitment/application-form";

// On a phone, 390 × 844: applicants apply there, panelists mark there, and nothing runs out of the screen (of all others: every-screen.spec.ts).

test("an organization finds the call, applies and gets its receipt @phone", async ({ page }) => {
  const center = await openCenter("2021-12-28");
  const staff = await makePerson(owner, center, ["staff"]);
  await inCenter(visitOf(center, staff, "call.prepare", "2021-12-24"), async (ctx) =>
    makeCriteria(ctx, await makeCall(ctx, { number: 3, state: "recruiting", title: "第三批招募公告" })),
  );
  await page.goto(`/${center.slug}`);
  await page.getByLabel("打开或收起菜单").tap();
  await page.getByRole("navigation", { name: "网站导航" }).getByRole("link", { name: "招募公告" }).tap();
  await page.getByRole("link", { name: "第三批招募公告" }).tap();
  await page.getByRole("link", { name: "在线申请" }).first().tap();
  await page.waitForURL(/\/apply\/3$/);
  await fillApplication(page);
  await expectToFit(page);
  await send(page);
  const { receipt } = await slipOf(page);
  await expectToFit(page);
  expect(receipt).toBe(`${center.code}03-0001`);
});

test("what is wrong with a form is seen as a whole, below the bar that stays @phone", async ({ page }) => {
  const center = await openCenter("2022-01-14");
  await enter(page.context(), await makePerson(owner, center, ["staff"]));
  await page.goto(`/${center.slug}/desk/news/new`);
  await page.getByRole("main").getByRole("button", { name: "存为草稿" }).tap();
  const summary = alertOf(page);
  await expect(summary).toBeFocused();
  const top = await summary.evaluate((box) => box.getBoundingClientRect().top);
  const bar = await page.getByRole("banner").evaluate((box) => box.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(bar);
});

test("a panelist marks with the thumb, hands in and goes on to the next @phone", async ({ page }) => {
  const { center, call, applications, seats, points } = await reviewWorld(owner, {
    center: await openCenter("2022-01-14"),
    applicants: 2,
    panelists: 1,
  });
  await enter(page.context(), nth(seats, 0).person);
  await page.goto(`/${center.slug}/panel`);
  await page.getByRole("link", { name: "开始打分" }).tap();
  await expect(page.getByRole("button", { name: "减 1 分" }).first()).toBeDisabled(); // nothing there yet
  await page.getByRole("button", { name: "填入 25 分" }).first().tap();
  await page.getByRole("button", { name: "减 1 分" }).first().tap();
  await page.getByRole("textbox", { name: "可持续性" }).fill("40");
  await expect(page.getByText("总分 64")).toBeVisible();
  await page.getByRole("button", { name: "提交评分", exact: true }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "确认提交" }).tap();
  await expect(page.getByText(/^已于.*提交评分，不能再修改$/)).toBeVisible();
  await page.getByRole("link", { name: "下一份未提交的" }).tap();
  await expect(page).toHaveURL(`/${center.slug}/panel/${call.number}/${nth(applications, 1).receipt}`);
  await expectToFit(page);
  const marks = await owner.mark.findMany({ where: { centerId: center.id } });
  expect(marks).toMatchObject([{ status: "scored", points: points(24, 40) }]);
});
