import { expect, type Page, type Route, test } from "@playwright/test";
import { nth, reviewWorld } from "../../support/review/review-world";
import { confirm } from "../desk";
import { alertOf, enter, openCenter, owner } from "../ground";

// A panelist's sheet of two criteria of 50 points: what is typed wrongly, twice, or without a network.

/** A panelist in front of the sheet of the first applicant. */
async function openSheet(page: Page, step = 1) {
  const world = await reviewWorld(owner, {
    center: await openCenter("2022-01-14"),
    applicants: 1,
    panelists: 1,
    step,
  });
  const { center, call, applications, seats } = world;
  const address = `/${center.slug}/panel/${call.number}/${nth(applications, 0).receipt}`;
  await enter(page.context(), nth(seats, 0).person);
  await page.goto(address);
  return { ...world, address };
}

function field(page: Page, criterion: string) {
  return page.getByRole("textbox", { name: criterion });
}

async function mark(page: Page, one: string, two: string): Promise<void> {
  await field(page, "公益性").fill(one);
  await field(page, "可持续性").fill(two);
}

function saved(page: Page) {
  return page.getByRole("status").filter({ hasText: /^已保存 \d/ });
}

function marksIn(center: { id: string }) {
  return owner.mark.findMany({ where: { centerId: center.id } });
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "提交评分", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确认提交" }).click();
}

for (const [what, typed, sentence] of [
  ["off the step", "40.5", "本项只打整数分，请填 40 或 41"],
  ["above the full mark", "51", "本项满分 50 分，不能超过"],
  ["that are no number", "很好", "请填写 0 到 50 之间的数字"],
] as const) {
  test(`points ${what} are explained beside their field, and the others are saved`, async ({ page }) => {
    const { center, criteria } = await openSheet(page);
    await field(page, "可持续性").fill(typed);
    await field(page, "公益性").fill("45");
    await expect(field(page, "可持续性")).toHaveAccessibleDescription(sentence);
    await expect(page.getByText(/^1 项分数需要改正，其余已保存 \d/)).toBeVisible();
    await page.getByRole("button", { name: "提交评分", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(field(page, "可持续性")).toBeFocused();
    expect(await marksIn(center)).toMatchObject([{ status: "draft", points: { [nth(criteria, 0).id]: 45 } }]);
  });
}

test("the way back to a sheet shows what was saved since it was opened, and goes on from there", async ({
  page,
}) => {
  const { center, address, points } = await openSheet(page);
  await page.goto(address.split("/").slice(0, 3).join("/"));
  await page
    .getByRole("link", { name: /开始打分|继续打分|PC\d/ })
    .first()
    .click();
  await expect(field(page, "公益性")).toBeVisible();
  await mark(page, "45", "40");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("link", { name: "全部申请" }).click();
  await expect(field(page, "公益性")).toBeHidden();
  await page.goBack();
  await expect(field(page, "公益性")).toHaveValue("45");
  await field(page, "可持续性").fill("41");
  await expect.poll(() => marksIn(center)).toMatchObject([{ status: "draft", points: points(45, 41) }]);
});

test("full-width digits and the word 分 are taken for what they mean", async ({ page }) => {
  const { center, points } = await openSheet(page, 0.5);
  await mark(page, "４５．５", " 40分 ");
  await expect(saved(page)).toBeVisible();
  // A slow machine saves between the two fields as well.
  await expect.poll(() => marksIn(center)).toMatchObject([{ status: "draft", points: points(45.5, 40) }]);
});

test("a stale second page changes nothing once the sheet is handed in, and is told so", async ({ page }) => {
  const { center, address, points } = await openSheet(page);
  const stale = await page.context().newPage();
  await stale.goto(address);
  await mark(page, "45", "40");
  await handIn(page);
  await expect(page.getByText(/^已于.*提交评分，不能再修改$/)).toBeVisible();
  const handedIn = await marksIn(center);
  expect(handedIn).toMatchObject([{ status: "scored", points: points(45, 40) }]);

  await mark(stale, "10", "10");
  const line = stale.getByRole("status").filter({ hasText: "这张打分表已于" });
  await expect(line).toContainText("提交评分，不能再修改");
  await handIn(stale);
  await expect(alertOf(stale)).toContainText("提交评分，不能再修改");
  expect(await marksIn(center)).toEqual(handedIn);
});

test("a draft saved on another device is not overwritten", async ({ page }) => {
  const { center, address, points } = await openSheet(page);
  const stale = await page.context().newPage();
  await stale.goto(address);
  await mark(page, "45", "40");
  await expect.poll(() => marksIn(center)).toMatchObject([{ points: points(45, 40) }]);
  await mark(stale, "10", "10");
  await expect(stale.getByText("已在另一个页面或设备上保存过，为免覆盖，本次没有保存")).toBeVisible();
  expect(await marksIn(center)).toMatchObject([{ status: "draft", points: points(45, 40) }]);
});

test("a second page beside the first shows what that has not saved, and takes none of it by itself", async ({
  page,
}) => {
  const { center, address, criteria } = await openSheet(page);
  await field(page, "可持续性").fill("99");
  await field(page, "公益性").fill("45");
  await expect(page.getByText(/^1 项分数需要改正，其余已保存/)).toBeVisible();
  const second = await page.context().newPage();
  await second.goto(address);
  await expect(second.getByText("45、99，与已保存的不同")).toBeVisible();
  await expect(field(second, "可持续性")).toHaveValue("");
  await second.evaluate(() => window.dispatchEvent(new Event("online"))); // it has nothing to send and nothing to clear

  // Of what the first left, the second is the next to know, and not a third beside it.
  await page.close();
  const third = await second.context().newPage();
  await third.goto(address);
  await expect(third.getByText("45、99，与已保存的不同")).toBeVisible();
  await expect(field(third, "可持续性")).toHaveValue("");
  await third.close();
  await second.reload();
  await expect(field(second, "可持续性")).toHaveValue("99");
  await expect(second.getByText(/^1 项分数需要改正/)).toBeVisible();
  expect(await marksIn(center)).toMatchObject([{ points: { [nth(criteria, 0).id]: 45 } }]);
});

test("what another page has not saved is in sight on a phone without scrolling, and can be taken over @phone", async ({
  page,
}) => {
  const { address } = await openSheet(page);
  await field(page, "可持续性").fill("99");
  await expect(page.getByText("1 项分数需要改正", { exact: true })).toBeVisible();
  const second = await page.context().newPage();
  await second.goto(address);
  await expect(second.getByText("空、99，与已保存的不同")).toBeInViewport({ ratio: 1 });
  await second.getByRole("button", { name: "改用本机的" }).tap();
  await expect(field(second, "可持续性")).toHaveValue("99");
  await expect(second.getByText("与已保存的不同")).toBeHidden();
});

test("points typed without a network are kept here, saved when it is back, and survive a closed page", async ({
  page,
  context,
}) => {
  const { center, address, points } = await openSheet(page);
  await context.setOffline(true);
  await mark(page, "45", "40");
  await expect(page.getByText("等待网络，已在本机保留")).toBeVisible();
  expect(await marksIn(center)).toEqual([]);
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => marksIn(center)).toMatchObject([{ points: points(45, 40) }]);

  await context.setOffline(true);
  await field(page, "公益性").fill("46");
  await expect(page.getByText("等待网络，已在本机保留")).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(address);
  await expect(field(later, "公益性")).toHaveValue("46");
  await expect.poll(() => marksIn(center)).toMatchObject([{ points: points(46, 40) }]);
});

test("a page that was left tries once more and no longer; the sheet goes on where it is opened again", async ({
  page,
}) => {
  await page.clock.install();
  const { center, points } = await openSheet(page);
  let sent = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sent += 1;
  });
  const lost = (route: Route) => (route.request().method() === "POST" ? route.abort() : route.fallback());
  const asked = /\/panel\b/; // the sheet and the list
  await page.route(asked, lost);
  await mark(page, "45", "40");
  await page.clock.pauseAt(Date.now() + 60_000); // from here on time passes only where the test says so
  await expect(page.getByText("等待网络，已在本机保留")).toBeVisible();
  const tries = sent;
  await page.getByRole("link", { name: "全部申请" }).click();
  const back = page.getByRole("link", { name: "开始打分" });
  await expect(back).toBeVisible();
  await expect.poll(() => sent).toBe(tries + 1);
  await page.clock.runFor(60_000);
  await back.click();
  await expect(field(page, "公益性")).toHaveValue("45");
  await page.unroute(asked, lost);
  expect(await marksIn(center)).toEqual([]);
  await page.clock.runFor(1_000);
  await expect(saved(page)).toBeVisible();
  expect(await marksIn(center)).toMatchObject([{ status: "draft", version: 1, points: points(45, 40) }]);
  expect(sent).toBe(tries + 2);
});

test("handing in without a network says so and locks nothing, and works once it is back", async ({
  page,
  context,
}) => {
  const { center, points } = await openSheet(page);
  await mark(page, "45", "40");
  await expect(saved(page)).toBeVisible();
  await context.setOffline(true);
  await handIn(page);
  await expect(page.getByText("没有连上服务器，评分还没有提交")).toBeVisible();
  expect(await marksIn(center)).toMatchObject([{ status: "draft" }]);
  await context.setOffline(false);
  await handIn(page);
  await expect(page.getByText(/^已于.*提交评分，不能再修改$/)).toBeVisible();
  expect(await marksIn(center)).toMatchObject([{ status: "scored", points: points(45, 40) }]);
});

test("stepping aside twice, from two pages, leaves one recusal with its first reason", async ({ page }) => {
  const { center, address } = await openSheet(page);
  const second = await page.context().newPage();
  await second.goto(address);
  for (const [each, reason] of [
    [page, "曾任该组织理事。"],
    [second, "与负责人是亲属。"],
  ] as const) {
    await confirm(each, "回避", "确认回避", () => each.getByRole("dialog").getByRole("textbox").fill(reason));
    await expect(each.getByText(/您已于.*回避/)).toBeVisible();
    await expect(each.getByText("曾任该组织理事。")).toBeVisible();
  }
  expect(await marksIn(center)).toMatchObject([{ status: "recused", reason: "曾任该组织理事。" }]);
});
