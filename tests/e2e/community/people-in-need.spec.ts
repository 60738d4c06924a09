import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { addPartnership } from "@/lib/usecases/community/partnership";
import { makeAssisted } from "../../support/community/assisted-world";
import { communityWorld } from "../../support/community/community-world";
import { plainPartnership } from "../../support/community/people";
import { visitOf } from "../../support/factories";
import { makeOrganizationNamed } from "../../support/registry/registry";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner } from "../ground";

const day = "2026-03-12";
const phone = { viewport: { width: 390, height: 844 } };
const field = (page: Page, label: string) =>
  page.getByRole("textbox", { name: new RegExp(`^${label}(（选填）)?$`) });

test("somebody in need is opened with a reason that the manager sees; their list leaves once, by a second person's word", async ({
  browser,
  page: desk,
}) => {
  const center = await openCenter(day);
  const { staff: manager, ofCommunity: worker, community } = await communityWorld(owner, center);
  const at = `/${center.slug}`;
  const room = await (await browser.newContext({ ...phone, acceptDownloads: true })).newPage();
  await enter(room.context(), worker);
  await enter(desk.context(), manager);

  // Written down: what consent rests on is asked for, and what was typed stays.
  await room.goto(`${at}/community/assisted/new`);
  await field(room, "姓名").fill("王来锁");
  await field(room, "联系电话").fill("13800001234");
  await field(room, "住址").fill("宝山花园 3 号楼");
  await room.getByLabel("独居老人").check();
  await room.getByLabel("所在地点").selectOption({ label: "新城街道 / 宝山花园社区" });
  await field(room, "用途").fill("走访照料");
  await room.getByRole("radio", { name: /单独同意/ }).check();
  await field(room, "保存到").fill("2027-03-01");
  await room.getByRole("button", { name: "保存", exact: true }).click();
  await expectFault(room, field(room, "同意的日期"), /请填写同意的日期/);
  await field(room, "同意的日期").fill("2026-03-11");
  await room.getByRole("button", { name: "保存", exact: true }).click();
  await expect(room.getByRole("heading", { name: "王*锁" })).toBeVisible();
  await expect(room.getByText("13800001234")).toHaveCount(0);

  // Opened: without a reason nothing is shown.
  const reason = room.getByRole("dialog").getByLabel("查看的事由");
  await confirm(room, "查看全部信息", "查看全部信息", () => reason.fill(" "));
  await expect(
    room
      .getByRole("dialog")
      .getByText(/请填写查看的事由/)
      .first(),
  ).toBeVisible();
  await expect(room.getByText("13800001234")).toHaveCount(0);
  await reason.fill("入户走访前联系");
  await room.getByRole("dialog").getByRole("button", { name: "查看全部信息", exact: true }).click();
  await expect(room.getByText("13800001234").first()).toBeVisible();
  await expect(room.getByText("本次查看的事由：入户走访前联系")).toBeVisible();
  await room.screenshot({ path: "test-results/assisted-opened.png", fullPage: true });

  // The manager sees who looked, and why.
  await desk.goto(`${at}/desk/assisted-accesses`);
  const line = desk.getByRole("row", { name: /入户走访前联系/ });
  await expect(line).toContainText("社区王");
  await expect(line).not.toContainText("王来锁");

  // An export is refused with a reason, and a new one released.
  const ask = async (why: string) => {
    await room.goto(`${at}/community/assisted/exports/new`);
    await room.getByLabel("导出的事由").fill(why);
    await room.getByRole("button", { name: "提交申请" }).click();
    await expect(room.getByText("待批准").first()).toBeVisible();
    return room.url();
  };
  const refused = await ask("给合作单位参考");
  const decide = async (act: string, label: string, why: string) => {
    await desk.goto(`${at}/desk`);
    await desk.getByRole("link", { name: "1 份帮扶对象名单的导出待批准" }).click();
    await desk.getByRole("row").nth(1).getByRole("link").first().click();
    await confirm(desk, act, act, () => desk.getByRole("dialog").getByLabel(label).fill(why));
  };
  await decide("不批准", "不批准的理由", "对外提供须逐人同意");
  await expect(desk.getByText("未批准").first()).toBeVisible();
  await room.goto(refused);
  await expect(room.getByText("对外提供须逐人同意").first()).toBeVisible();
  await expect(room.getByRole("button", { name: "下载名单" })).toHaveCount(0);

  const released = await ask("送煤核对名单，用完销毁");
  await decide("批准导出", "批准的理由", "按户核对，同意");
  await expect(desk.getByText("可下载").first()).toBeVisible();
  await room.goto(released);
  await confirm(room, "下载名单", "下载名单");
  await expect(room.getByText("已下载").first()).toBeVisible();
  const [file] = await Promise.all([
    room.waitForEvent("download"),
    room.getByRole("link", { name: "保存文件" }).click(),
  ]);
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe("PK");
  await expect(room.getByRole("button", { name: "下载名单" })).toHaveCount(0);
  await desk.goto(`${at}/desk/assisted-accesses?state=export`);
  await expect(desk.getByRole("row", { name: /送煤核对名单/ })).toContainText("导出");

  // Their order comes first, and only the room says for whom.
  const { number } = await makeAssisted(center, worker, community, day);
  await room.goto(`${at}/community/orders/new`);
  await room.getByRole("radio", { name: "电话" }).check();
  await room.getByLabel("需要哪类服务").selectOption("其他");
  await field(room, "具体需要").fill("请代买一个月的电");
  await field(room, "姓名").fill("王秀英");
  await field(room, "联系电话").fill("13900005678");
  await room.getByLabel(/^帮扶对象/).selectOption({ label: `${number} 王*英（独居老人）` });
  await room.getByRole("button", { name: "登记", exact: true }).click();
  await room.getByRole("link", { name: "去审单" }).click();
  await expect(room.getByRole("link", { name: number })).toBeVisible();
  await desk.goto(`${at}/desk/orders`);
  await desk.getByRole("link", { name: /请代买一个月的电/ }).click();
  await expect(desk.getByText("优先的原因")).toBeVisible();
  await expect(desk.getByText(number)).toHaveCount(0);
});

test("an event of two partnerships counts once", async ({ page }) => {
  const center = await openCenter(day);
  const { staff: manager, community, neighbour } = await communityWorld(owner, center);
  const [first, second] = await inCenter(visitOf(center, manager, "partnership.edit", day), async (ctx) => {
    const { id: organizationId } = await makeOrganizationNamed(ctx, "暖阳社工服务中心");
    await ctx.db.activity.create({
      data: {
        ...{ centerId: center.id, title: "邻里便民日", kind: "coBuilding", state: "confirmed" },
        ...{ placeId: community.id, heldOn: new Date("2026-03-10") },
      },
    });
    const own = { ...plainPartnership, organizationId };
    return [
      await addPartnership(ctx, { ...own, placeId: community.id }),
      await addPartnership(ctx, { ...own, placeId: neighbour.id }),
    ];
  });
  await enter(page.context(), manager);
  const desk = `/${center.slug}/desk`;
  for (const { id } of [first, second]) {
    await page.goto(`${desk}/partnerships/${id}`);
    await page.getByRole("link", { name: "关联活动" }).click();
    await page.getByLabel("活动", { exact: true }).selectOption({ label: "2026-03-10 邻里便民日" });
    await page.getByRole("button", { name: "关联", exact: true }).click();
    await expect(page.getByRole("heading", { name: "共建活动 1 项" })).toBeVisible();
  }
  await page.goto(`${desk}/dashboard/community`);
  await page.getByRole("link", { name: "共建活动" }).click();
  await expect(page.getByRole("link", { name: "邻里便民日" })).toHaveCount(1);
});
