import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { makePerson } from "../../support/factories";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner } from "../ground";
import { richText } from "../rich-editor";

test("news is written, corrected, published, seen by everybody, exported, and taken back", async ({
  page,
  browser,
}) => {
  const center = await openCenter("2026-03-12");
  await enter(page.context(), await makePerson(owner, center, ["staff"], { name: "王芳" }));
  await page.goto(`/${center.slug}/desk/news`);
  await expect(page.getByText("还没有动态")).toBeVisible();
  await page.getByRole("link", { name: "写动态" }).click();

  await page.getByRole("radio", { name: "组织风采" }).check();
  await page.getByRole("textbox", { name: "日期", exact: true }).fill("2026-02-30");
  await (await richText(page, "正文")).fill("第一段\n第二段");
  await page.getByRole("button", { name: "存为草稿" }).click();
  await expectFault(page, page.getByLabel("标题"), /请填写标题/);
  await expectFault(page, page.getByRole("textbox", { name: "日期", exact: true }), /日期不是有效的日期/);
  await expect(page.getByLabel("正文").getByRole("paragraph")).toHaveText(["第一段", "第二段"]);
  await page.getByLabel("标题").fill("邻里节");
  await page.getByRole("textbox", { name: "日期", exact: true }).fill("２０２６.3.8");
  await page.getByRole("button", { name: "存为草稿" }).click();

  await expect(page.getByRole("heading", { name: "邻里节" })).toBeVisible();
  await confirm(page, "发布", "发布");
  await expect(page.getByText("已发布")).toBeVisible();
  const record = page.url();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/${center.slug}`);
  await visitor.getByRole("main").getByRole("link", { name: "邻里节" }).click();
  await expect(visitor.getByText("第二段")).toBeVisible();
  await expect(visitor.getByText("组织风采　2026年3月8日")).toBeVisible();

  await page.goto(`/${center.slug}/desk/news?state=published`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "导出 Excel" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`中心动态-${center.name}-2026年3月12日.xlsx`);
  expect(await readSheet(await readFile(await download.path()))).toEqual([
    ["标题", "类别", "日期", "状态"],
    ["邻里节", "组织风采", new Date("2026-03-08T00:00:00Z"), "已发布"],
  ]);

  await page.goto(record);
  await confirm(page, "撤下", "撤下", () => page.getByLabel("撤下的原因").fill("照片未经本人同意"));
  await expect(page.getByText("照片未经本人同意")).toBeVisible();
  await expect(page.getByRole("button", { name: "再次发布" })).toBeVisible();
  expect((await visitor.reload())?.status()).toBe(404);
});
