import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { readSheet } from "read-excel-file/node";
import { inCenter } from "@/lib/db/tenant";
import { makePerson, visitOf } from "../../support/factories";
import { makeSurroundings } from "../../support/registry/registry";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner } from "../ground";

test("an activity is written, reported, returned, mended and confirmed, and stands in the Excel file", async ({
  page,
  context,
}) => {
  const center = await openCenter("2026-03-12");
  const staff = await makePerson(owner, center, ["staff"]);
  await inCenter(visitOf(center, staff, "activity.edit", "2026-03-12"), makeSurroundings);
  await enter(context, staff);
  await page.goto(`/${center.slug}/desk`);
  await page.getByRole("navigation", { name: "工作导航" }).getByText("档案", { exact: true }).click();
  await page.getByRole("link", { name: "活动", exact: true }).click();
  await expect(page.getByText("还没有活动")).toBeVisible();
  await page.getByRole("link", { name: "登记活动" }).click();

  await page.getByLabel("活动名称").fill("邻里节");
  await page.getByLabel("类别").selectOption("共建");
  await page.getByLabel("所在地").selectOption("民福社区 · 1号楼");
  await page.getByRole("checkbox", { name: "邻里互助队" }).check();
  await page.getByRole("checkbox", { name: "某物业公司" }).check();
  await page.getByLabel("人次").fill("120");
  await page.getByRole("textbox", { name: /^人数(?!的)/ }).fill("90");
  await page.getByRole("button", { name: "存为草稿" }).click();
  await expectFault(page, page.getByLabel("人数的依据"), /请写明它的依据/);
  await expect(page.getByRole("checkbox", { name: "某物业公司" })).toBeChecked();
  await page.getByLabel("人数的依据").fill("签到表去重");
  await page.getByRole("button", { name: "存为草稿" }).click();

  await expect(page.getByRole("heading", { name: "邻里节" })).toBeVisible();
  const record = page.url();
  await confirm(page, "上报", "上报");
  await expect(page.getByText("已报", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "修改" })).toHaveCount(0);
  await confirm(page, "退回", "退回", () => page.getByLabel("退回的原因").fill("人次与签到表不符"));
  await expect(page.getByText("人次与签到表不符")).toBeVisible();
  await page.getByRole("link", { name: "修改" }).click();
  await page.getByLabel("人次").fill("118");
  await page.getByRole("button", { name: "保存" }).click();
  await confirm(page, "上报", "上报");
  await confirm(page, "确认", "确认");
  await expect(page.getByText("已确认")).toBeVisible();

  await page.goto(`/${center.slug}/desk/activities?from=2026-03-01&to=2026.3.12`);
  await expect(page.getByRole("link", { name: "邻里节" })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "导出 Excel" }).click(),
  ]);
  const [head, row] = await readSheet(await readFile(await download.path()));
  expect(Object.fromEntries((head ?? []).map((label, place) => [label, row?.[place]]))).toMatchObject({
    活动名称: "邻里节",
    类别: "共建",
    社会组织: "邻里互助队",
    人次: 118,
    人数: 90,
    人数的依据: "签到表去重",
    状态: "已确认",
  });
  await page.getByLabel("举办日期到").fill("2026-03-11");
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page.getByText("没有符合条件的活动")).toBeVisible();
  await page.goto(record);
  await confirm(page, "作废", "作废", () => page.getByLabel("作废的原因").fill("重复登记"));
  await expect(page.getByText("已作废")).toBeVisible();
});
