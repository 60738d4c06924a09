import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makePerson, visitOf } from "../../support/factories";
import { firstQuarter } from "../../support/incubation/reports";
import { portalWorld } from "../../support/portal-world";
import { confirm } from "../desk";
import { alertOf, enter, enterPortal, openCenter, owner } from "../ground";

test("a report is drafted on a phone, handed in, handed back, and refused once its period is locked", async ({
  browser,
}) => {
  const world = await portalWorld(owner, { center: await openCenter("2022-04-08") });
  const { center, staff, organization } = world;
  const manager = await makePerson(owner, center, ["manager"]);
  await inCenter(visitOf(center, staff, "activity.confirm", "2022-03-08"), ({ db }) =>
    db.activity.create({
      data: {
        centerId: center.id,
        kind: "service",
        title: "敬老服务",
        state: "confirmed",
        heldOn: new Date("2022-03-08"),
        attendances: 30,
        organizations: { create: { organizationId: organization.id } },
      },
    }),
  );
  const baseURL = process.env.BASE_URL ?? "";
  const office = await browser.newContext({ baseURL });
  await enter(office, manager);
  const desk = await office.newPage();
  await desk.goto(`/${center.slug}/desk/periods`);
  await desk.getByRole("link", { name: "开放报告期" }).click();
  await desk.getByRole("link", { name: firstQuarter.name }).click();
  await expect(desk.locator('input[name="name"]')).toHaveValue(firstQuarter.name);
  await desk.getByRole("button", { name: "开放" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: firstQuarter.name })).toBeVisible();
  const period = desk.url();

  const phone = await browser.newPage({ baseURL, viewport: { width: 390, height: 844 } });
  await enterPortal(phone, world);
  await phone.getByRole("link", { name: `提交${firstQuarter.name}进展报告` }).click();
  await expect(phone.getByRole("row", { name: /活动合计/ })).toContainText("1 项，1 场次，30 人次");
  await phone.getByRole("link", { name: "填写报告" }).click();
  await expect(phone.getByLabel("主要工作")).toHaveValue("3月8日敬老服务（服务，30 人次）");
  await phone.getByLabel("主要工作").fill("三月为 30 位老人理发。");
  await expect(async () => {
    await phone.getByLabel("困难与需求").fill("");
    await phone.getByLabel("困难与需求").fill("缺会计");
    await expect(phone.getByText("填写的内容已在本机保留")).toBeVisible({ timeout: 1000 });
  }).toPass();
  // The page is closed before it was sent: the phone has kept it.
  await phone.reload();
  await expect(phone.getByLabel("困难与需求")).toHaveValue("缺会计");
  await phone.getByRole("button", { name: "存草稿" }).click();
  await expect(phone.getByText("草稿", { exact: true })).toBeVisible();
  await phone.getByRole("link", { name: "继续填写" }).click();
  await phone.getByRole("button", { name: "提交报告" }).click();
  await expect(phone.getByText("待回复", { exact: true })).toBeVisible();
  await expect(phone.getByText("三月为 30 位老人理发。")).toBeVisible();

  await desk.goto(`/${center.slug}/desk/reports?state=submitted`);
  await desk.getByRole("link", { name: organization.name }).click();
  await expect(desk.getByText("缺会计")).toBeVisible();
  await confirm(desk, "退回", "退回", () => desk.getByLabel("退回的原因").fill("请写明下期计划"));
  await expect(desk.getByText("待修改", { exact: true })).toBeVisible();

  await phone.reload();
  await expect(phone.getByText("请写明下期计划")).toBeVisible();
  await phone.getByRole("link", { name: "继续填写" }).click();
  await phone.getByLabel("下期计划").fill("申请登记");
  await phone.getByRole("button", { name: "提交报告" }).click();
  await expect(phone.getByText("待回复", { exact: true })).toBeVisible();

  await desk.reload();
  await confirm(desk, "退回", "退回", () => desk.getByLabel("退回的原因").fill("请附账目"));
  await expect(desk.getByText("待修改", { exact: true })).toBeVisible();
  await phone.reload();
  await phone.getByRole("link", { name: "继续填写" }).click();
  await phone.getByLabel("困难与需求").fill("账目已经补齐");
  await desk.goto(period);
  await confirm(desk, "锁定", "锁定");
  await expect(desk.getByText("已锁定", { exact: true })).toBeVisible();
  await phone.getByRole("button", { name: "提交报告" }).click();
  await expect(alertOf(phone)).toContainText("已经锁定，不能再提交或修改报告");
  await expect(phone.getByLabel("困难与需求")).toHaveValue("账目已经补齐");
  await phone.close();
  await office.close();
});
