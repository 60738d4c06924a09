import { expect, test } from "@playwright/test";
import { makePerson } from "../../support/factories";
import { nth, reviewWorld } from "../../support/review/review-world";
import { confirm } from "../desk";
import { enter, openCenter, owner, setToday } from "../ground";
import { richText } from "../rich-editor";

// A contest: its tiers, a tie between two of them, the notice by tiers and the honours that come of it.

test("a contest is composed with its tiers", async ({ page }) => {
  const center = await openCenter("2022-01-10");
  await enter(page.context(), await makePerson(owner, center, ["staff"]));
  await page.goto(`/${center.slug}/desk/calls/new?kind=contest`);
  await expect(page.getByLabel("批次名称")).toHaveValue("第一届项目大赛");
  await expect(page.getByLabel("入围名额")).toHaveCount(0);
  await (await richText(page, "公告正文")).fill("征集公益服务项目。");
  await page.getByLabel("招募开始").fill("2022-02-01");
  await page.getByLabel("招募截止").fill("2022-02-20");
  await expect(page.getByLabel("第 3 个奖项", { exact: true })).toHaveValue("三等奖");
  await page.getByLabel("第 3 个奖项", { exact: true }).fill("二等奖");
  await page.getByRole("button", { name: "保存，去核对" }).click();
  await expect(page.getByText("“二等奖”写了两次").first()).toBeVisible();
  await page.getByLabel("第 3 个奖项", { exact: true }).fill("三等奖");
  await page.screenshot({ path: "test-results/contest-form.png", fullPage: true });
  await page.getByRole("button", { name: "保存，去核对" }).click();
  await expect(page.getByText("一等奖 2 个、二等奖 4 个、三等奖 8 个").first()).toBeVisible();
});

test("a tie between two tiers waits for the panel, and the notice becomes honours with certificates", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const center = await openCenter("2022-01-14");
  const world = await reviewWorld(owner, { center, applicants: 4, panelists: 1, quota: 3 });
  const tiers = [
    { name: "一等奖", places: 2 },
    { name: "二等奖", places: 1 },
  ];
  const call = { kind: "contest" as const, number: 1, name: "第一届项目大赛", tiers };
  await owner.call.updateMany({ where: { id: world.call.id }, data: call });
  for (const [at, { id }] of world.applications.entries())
    await owner.application.updateMany({ where: { id }, data: { projectName: `公益项目${at + 1}` } });
  await world.markAll([45, 40, 40, 30].map((half) => world.seats.map(() => [half, half] as const)));
  await enter(page.context(), world.staff);
  const desk = `/${center.slug}/desk`;

  await page.goto(`${desk}/calls/ds1/ranking`);
  await expect(page.getByText("有同分跨奖项，由评审组议定次序后确认")).toBeVisible();
  await expect(page.getByText("一等奖：2 个名额，1 个项目")).toBeVisible();
  await page.getByRole("button", { name: "确认排名" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("2 个项目同分，争一等奖 1 个、二等奖 1 个", { exact: false })).toBeVisible();
  const [second, third] = [nth(world.applications, 1), nth(world.applications, 2)];
  const place = (one: { receipt: string }) => dialog.getByRole("textbox", { name: new RegExp(one.receipt) });
  await place(second).fill("1");
  await place(third).fill("1");
  await dialog.getByLabel("评审组的决定和理由").fill("三号项目服务面更广。");
  await dialog.getByRole("button", { name: "确认排名" }).click();
  await expect(page.getByText("同一次序只能给一个项目").first()).toBeVisible();
  await place(second).fill("2");
  await page.screenshot({ path: "test-results/contest-tie.png" });
  await dialog.getByRole("button", { name: "确认排名" }).click();
  await expect(page.getByText(/^排名已由王科员于.*确认/)).toBeVisible();
  await expect(page.getByText("一等奖：2 个名额，2 个项目")).toBeVisible();
  await page.screenshot({ path: "test-results/contest-ranking.png", fullPage: true });

  await setToday(center, "2022-01-17");
  await page.goto(`${desk}/notices/new?call=ds1`);
  await page.getByRole("button", { name: "保存公示稿" }).click();
  await page.waitForURL(/\/desk\/notices\/[0-9a-f-]{36}$/);
  const notice = page.url();
  const paper = page.getByRole("article");
  await expect(paper).toContainText("拟表彰3个项目为第一届项目大赛获奖项目");
  await expect(paper.getByRole("rowheader")).toHaveText(["一等奖", "二等奖"]);
  await confirm(page, "发布公示", "发布公示");
  await expect(page.getByRole("button", { name: "撤回公示" })).toBeVisible();
  await setToday(center, "2022-01-24");
  await page.context().clearCookies();
  await page.goto(`/${center.slug}/notices/${notice.split("/").at(-1)}`);
  await expect(paper).toContainText("公益项目3");
  await page.screenshot({ path: "test-results/contest-notice.png", fullPage: true });
  await enter(page.context(), world.staff);
  await page.goto(notice);
  await confirm(page, "公示期满授奖", "公示期满授奖", () =>
    page.getByLabel("公示期内的异议情况").fill("公示期内未收到异议。"),
  );
  await page.waitForURL(/desk\/honours$/);
  await expect(page.getByRole("row", { name: /第一届项目大赛.*一等奖/ })).toHaveCount(2);
  await page.getByRole("link", { name: "第一届项目大赛" }).first().click();
  await page.getByRole("link", { name: "查看和打印证书" }).click();
  await expect(page.getByText(/在第一届项目大赛中荣获[一二]等奖。特发此证。/)).toBeVisible();
  await page.screenshot({ path: "test-results/contest-certificate.png", fullPage: true });
  await page.goto(`${desk}/calls/ds1`);
  await expect(page.getByText("已完成").first()).toBeVisible();
});
