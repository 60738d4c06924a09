import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makePerson, visitOf } from "../../support/factories";
import { makeRegistry } from "../../support/registry/registry";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner } from "../ground";

test("a gift of goods goes from a donor who is not named to those who need it, and is made public", async ({
  page,
}) => {
  const center = await openCenter("2026-03-12");
  const desk = `/${center.slug}/desk`;
  const staff = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const manager = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  await inCenter(visitOf(center, staff, "place.edit", "2026-03-12"), (ctx) => makeRegistry(ctx, "民福"));
  await enter(page.context(), staff);
  const field = (label: string) => page.getByRole("textbox", { name: new RegExp(`^${label}(（选填）)?$`) });
  const save = (words = "保存") => page.getByRole("button", { name: words, exact: true }).click();

  await page.goto(`${desk}/resources/new`);
  await field("捐赠人").fill("钱不具名");
  await page.getByLabel("捐赠人要求匿名").check();
  await field("名称").fill("学习桌椅");
  await page.getByRole("radio", { name: "物资" }).check();
  await field("数量").fill("50");
  await field("价值").fill("1.2万元");
  await field("价值依据").fill("购货发票");
  await field("捐赠人的要求").fill("只用于社区学堂");
  await save();
  await expectFault(page, field("单位"), /请填写数量的单位/);
  await field("单位").fill("套");
  await save();
  await expect(page.getByRole("heading", { name: "学习桌椅" })).toBeVisible();
  await expect(page.getByText("匿名捐赠人")).toBeVisible();
  await expect(page.getByText("12,000.00 元")).toBeVisible();

  await page.getByRole("link", { name: "接收", exact: true }).click();
  await field("质量状况").fill("完好");
  await save("确认接收");
  await expect(page.getByText("库存 50 套")).toBeVisible();
  const gift = page.url();

  await page.getByRole("link", { name: "发放", exact: true }).click();
  await expect(page.getByText("捐赠人的要求：只用于社区学堂")).toBeVisible();
  await field("发放数量").fill("60");
  await page.getByLabel("发给社会组织").selectOption({ label: "民福志愿服务队" });
  await field("签收人").fill("孙丽");
  await save("登记发放");
  await expectFault(page, field("发放数量"), /库存只有 50 套/);
  await field("发放数量").fill("20");
  await save("登记发放");
  await expect(page.getByRole("heading", { name: "学习桌椅 · 民福志愿服务队" })).toBeVisible();
  await page.getByRole("link", { name: "登记成效" }).click();
  await field("受益人数").fill("120");
  await save();
  await expect(page.getByText("120 人")).toBeVisible();

  await page.goto(gift);
  await expect(page.getByText("库存 30 套")).toBeVisible();
  await expect(page.getByRole("button", { name: "撤销接收" })).toBeHidden();
  await page.getByText("更多", { exact: true }).click();
  await confirm(page, "公布", "公布");
  await expect(page.getByText("已在网站公布")).toBeVisible();
  await page.goto(`/${center.slug}/charity`);
  await expect(page.getByText("20 / 50 套")).toBeVisible();
  await expect(page.getByRole("cell", { name: "匿名捐赠人", exact: true })).toBeVisible();
  await page.goto(`${gift}/receipt`);
  await expect(page.getByText("人民币壹万贰仟元整")).toBeVisible();
  await expect(page.getByText("写有姓名的接收单由管理者打印")).toBeVisible();
  await expect(page.getByText("钱不具名")).toHaveCount(0);

  await enter(page.context(), manager);
  await page.reload();
  await expect(page.getByRole("cell", { name: "钱不具名" })).toBeVisible();
});
