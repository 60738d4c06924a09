import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { makePerson, syntheticCreditCode } from "../../support/factories";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner } from "../ground";

test("places make a tree, an organization is put into it, found by it, corrected and exported", async ({
  page,
}) => {
  const center = await openCenter("2026-03-12");
  const desk = `/${center.slug}/desk`;
  await enter(page.context(), await makePerson(owner, center, ["staff"], { name: "王芳" }));
  await page.goto(desk);
  await page.getByRole("navigation", { name: "工作导航" }).getByText("档案", { exact: true }).click();
  await page.getByRole("navigation", { name: "工作导航" }).getByRole("link", { name: "地点" }).click();
  await expect(page.getByText("还没有地点")).toBeVisible();
  await page.getByRole("link", { name: "新增地点" }).click();
  await page.getByLabel("名称").fill("新建南路街道");
  await page.getByRole("radio", { name: "街道（乡镇）" }).check();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("heading", { name: "新建南路街道" })).toBeVisible();
  const street = page.url();

  await page.goto(`${desk}/places/new`);
  await page.getByLabel("名称").fill("民福社区");
  await page.getByRole("radio", { name: "街道（乡镇）" }).check();
  await page.getByLabel("上级").selectOption({ label: "新建南路街道" });
  await page.getByRole("button", { name: "保存" }).click();
  await expectFault(page, page.getByLabel("上级"), /下面不能再放街道/);
  await page.getByRole("radio", { name: "社区（村）" }).check();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("heading", { name: "民福社区" })).toBeVisible();

  await page.goto(`${desk}/organizations/new`);
  await page.getByLabel("组织名称").fill("民福邻里互助中心");
  await page.getByRole("radio", { name: "公益慈善" }).check();
  await page.getByLabel("所在地点").selectOption({ label: "新建南路街道 / 民福社区" });
  await page.getByRole("radio", { name: "已登记" }).check();
  await page.getByRole("textbox", { name: "自何时起", exact: true }).fill("2024-05-01");
  await page.getByRole("button", { name: "保存" }).click();
  await expectFault(page, page.getByLabel("统一社会信用代码"), /请填写统一社会信用代码/);
  await page.getByLabel("统一社会信用代码").fill(syntheticCreditCode(41));
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("heading", { name: "民福邻里互助中心" })).toBeVisible();
  await expect(page.getByText("2024年5月1日起已登记")).toBeVisible();

  await page.getByRole("link", { name: "修改" }).click();
  await page.getByLabel("发起人").fill("李四");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("李四", { exact: true })).toBeVisible();
  await expect(page.getByRole("main").getByText("修改组织档案")).toBeVisible();

  await page.goto(street);
  await expect(page.getByRole("link", { name: "民福社区" })).toBeVisible();
  await page.goto(`${desk}/organizations?place=${street.split("/").at(-1)}`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "导出 Excel" }).click(),
  ]);
  expect(await readSheet(await readFile(await download.path()))).toEqual([
    [
      ...["组织名称", "类别", "服务领域", "统一社会信用代码", "备案编号"],
      ...["所在地点", "来源", "党组织", "年检", "登记备案"],
    ],
    [
      ...["民福邻里互助中心", "公益慈善", null, syntheticCreditCode(41), null],
      ...["民福社区", null, null, null, "已登记"],
    ],
  ]);

  await page.goto(street);
  await expect(page.getByText("下面还有 1 个在用的地点")).toBeAttached();
  await page.getByRole("link", { name: "民福社区" }).click();
  await confirm(page, "停用", "停用", () => page.getByLabel("停用的原因").fill("撤并"));
  await expect(page.getByText("已停用", { exact: true })).toBeVisible();
  await confirm(page, "恢复使用", "恢复使用", () => page.getByLabel("恢复的原因").fill("误停用"));
  await expect(page.getByText("在用", { exact: true })).toBeVisible();
});
