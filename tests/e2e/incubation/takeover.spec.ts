import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makePerson, visitOf } from "../../support/factories";
import { takeoverFile } from "../../support/incubation/takeover";
import { makeOrganization } from "../../support/portal-world";
import { enter, openCenter, owner } from "../ground";

// Organizations from before the platform: a sheet with faults, corrected, decided, confirmed; then the portal.

test("a sheet is corrected, decided and confirmed, and its slip opens the portal", async ({ page }) => {
  const center = await openCenter("2022-02-01");
  const manager = await makePerson(owner, center, ["manager"]);
  await makeOrganization(owner, center, "暖阳助老队");
  const write = (...rows: Record<string, string>[]) =>
    inCenter(visitOf(center, manager, "incubatee.takeOver", "2022-02-01"), (ctx) => takeoverFile(ctx, rows));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const send = async (...rows: Record<string, string>[]) =>
    page.getByLabel("选择文件").setInputFiles({
      ...{ name: "历史入驻.xlsx", mimeType, buffer: Buffer.from(await write(...rows)) },
    });
  const desk = `/${center.slug}/desk/incubatees`;
  await enter(page.context(), manager);
  await page.goto(desk);
  await page.getByRole("link", { name: "导入历史入驻" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "历史入驻导入" })).toBeVisible();

  await send({ name: "星火服务队", startedOn: "某天" }, { name: "暖阳助老队" });
  await expect(page.getByText("入驻日期不是有效的日期")).toBeVisible();
  await expect(page.getByRole("button", { name: /^确认导入/ })).toHaveCount(0);

  await send({ name: "星火服务队" }, { name: "暖阳助老队" });
  await expect(page.getByText("共 2 行：1 行可以登记")).toBeVisible(); // not the questions of the sheet before
  await page.getByLabel("就是台账中的“暖阳助老队”").check();
  await page.getByRole("button", { name: "记下判断" }).click();
  await page.getByRole("button", { name: "确认导入 2 行" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("将新建 1 份组织档案，登记 2 家次入驻（在孵 2 家）");
  await dialog.getByRole("button", { name: "确认导入" }).click();
  await expect(page.getByText("“历史入驻.xlsx”已导入")).toBeVisible();

  await page.goto(desk);
  await page.getByRole("link", { name: "星火服务队" }).click();
  await expect(page.getByText("历史入驻导入").first()).toBeVisible();
  await expect(page.getByText("没有登记协议")).toBeVisible();

  await page.goto(`${desk}/invitations`);
  await page.getByRole("checkbox", { name: /暖阳助老队/ }).uncheck();
  await page.getByRole("button", { name: "开出邀请" }).click();
  await expect(page.getByText("已开出 1 份邀请")).toBeVisible();
  const slip = page.getByText("邀请码", { exact: true }).locator("xpath=following-sibling::dd");
  const code = (await slip.textContent()) ?? "";
  await enter(page.context(), await makePerson(owner, null, [], { name: "李敏" }));
  await page.goto(`/${center.slug}/join?code=${code}`);
  await page.getByRole("button", { name: "接受邀请" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "星火服务队" })).toBeVisible();
});
