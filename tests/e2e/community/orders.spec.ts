import { expect, test } from "@playwright/test";
import { makeWorker } from "../../support/community/community-world";
import { plainPage } from "../../support/community/orders";
import { makePerson } from "../../support/factories";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner } from "../ground";

const phone = { viewport: { width: 390, height: 844 } };

test("an order goes from a resident by the community and a team back to the resident, and the desk sees it", async ({
  browser,
  page: desk,
}) => {
  const center = await openCenter("2026-03-12");
  const centerId = center.id;
  const place = await owner.place.create({ data: { centerId, kind: "community", name: "宝山花园社区" } });
  await owner.placePage.create({
    data: { centerId, placeId: place.id, ...plainPage, updatedAt: new Date("2026-03-12") },
  });
  await owner.volunteerTeam.create({
    data: { centerId, name: "银龄互助队", placeId: place.id, skills: [] },
  });
  const worker = await makeWorker(
    owner,
    center,
    await makePerson(owner, null, [], { name: "田秀梅" }),
    place,
  );
  const staff = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const at = `/${center.slug}`;

  // The resident, on a phone, without an account.
  const resident = await (await browser.newContext(phone)).newPage();
  await resident.goto(`${at}/communities`);
  await resident.getByRole("link", { name: "宝山花园社区", exact: true }).click();
  await expect(resident.getByRole("link", { name: "120", exact: true })).toBeVisible();
  await resident.getByLabel("需要哪类服务").selectOption("家政维修");
  await resident.getByLabel("具体需要").fill("楼道的灯坏了三天");
  await resident.getByRole("textbox", { name: "姓名", exact: true }).fill("李大妈");
  await resident.getByRole("textbox", { name: "联系电话" }).fill("12345678901234");
  await resident.getByLabel(/同意社区/).check();
  await resident.getByRole("button", { name: "提交点单" }).click();
  await expectFault(resident, resident.getByRole("textbox", { name: "联系电话" }), /联系电话/);
  await expect(resident.getByLabel("具体需要")).toHaveValue("楼道的灯坏了三天");
  await resident.getByRole("textbox", { name: "联系电话" }).fill("13800001234");

  // The network is lost, and the page closed: all that was typed is there again.
  await resident.context().setOffline(true);
  await resident.getByRole("button", { name: "提交点单" }).click();
  await expect(resident.getByText(/没有连上服务器/).first()).toBeVisible();
  await resident.context().setOffline(false);
  await resident.reload();
  await expect(resident.getByLabel("具体需要")).toHaveValue("楼道的灯坏了三天");
  await expect(resident.getByRole("textbox", { name: "联系电话" })).toHaveValue("13800001234");
  await resident.getByRole("button", { name: "提交点单" }).click();
  await expect(resident.getByText("点单已提交")).toBeVisible();
  const number = (await resident.getByText("点单已提交").textContent())?.match(/\d{6}-\d{4}/)?.[0] ?? "";
  const queryCode = (await resident.getByText("查询码").locator("strong").textContent()) ?? "";

  // The worker, on a phone.
  const room = await (await browser.newContext(phone)).newPage();
  await enter(room.context(), worker);
  await room.goto(`${at}/community`);
  await room.screenshot({ path: "test-results/community-today.png", fullPage: true });
  await room.getByRole("link", { name: /楼道的灯坏了三天/ }).click();
  await expect(room.getByText("13800001234").first()).toBeVisible();
  await room.getByRole("button", { name: "审单通过" }).click();
  await room.getByRole("link", { name: "派单", exact: true }).click();
  await room.getByRole("radio", { name: "志愿服务队伍" }).check();
  await room.getByLabel("志愿服务队伍", { exact: true }).last().selectOption({ label: "银龄互助队" });
  await room.getByRole("button", { name: "派单", exact: true }).click();
  await expect(room.getByText(`点单 ${number} 已派出：银龄互助队`)).toBeVisible();
  const code = (await room.getByText("派单码").locator("strong").first().textContent()) ?? "";
  await room.screenshot({ path: "test-results/community-dispatch.png", fullPage: true });

  // The team's leader, on a phone, by the code alone.
  const leader = await (await browser.newContext(phone)).newPage();
  await leader.goto(`${at}/dispatches`);
  await leader.getByLabel("派单码").fill(code);
  await leader.getByRole("button", { name: "查看点单" }).click();
  await expect(leader.getByText("楼道的灯坏了三天")).toBeVisible();
  await expect(leader.getByText("13800001234")).toHaveCount(0);
  await leader.getByRole("button", { name: "接单", exact: true }).click();
  await expect(leader.getByText("13800001234").first()).toBeVisible();
  await leader.getByLabel("办理情况").fill("换了节能灯");
  await leader.getByRole("button", { name: "办结" }).click();
  await expect(leader.getByText("已办结，辛苦了").first()).toBeVisible();

  // The resident follows and rates it.
  await resident.getByRole("link", { name: "查看进度" }).first().click();
  await resident.getByLabel("点单号").fill(number);
  await resident.getByLabel("查询码").fill(queryCode);
  await resident.getByRole("button", { name: "查询" }).click();
  await expect(resident.getByText("换了节能灯")).toBeVisible();
  await resident.getByRole("radio", { name: "很满意" }).check();
  await resident.getByRole("button", { name: "提交评价" }).click();
  await expect(resident.getByText(/评价已经收到/).or(resident.getByText("很满意"))).toBeVisible();

  // The desk sees the whole way.
  await enter(desk.context(), staff);
  await desk.goto(`${at}/desk/orders`);
  await desk.screenshot({ path: "test-results/desk-orders.png", fullPage: true });
  await desk.getByRole("link", { name: /楼道的灯坏了三天/ }).click();
  await expect(desk.getByText("已完成").first()).toBeVisible();
  await expect(desk.getByText("评单 5 分")).toBeVisible();

  // A second order is refused with a reason, from the phone.
  await room.goto(`${at}/community/orders/new`);
  await room.getByRole("link", { name: "取消" }).click();
  await expect(room).toHaveURL(/\/community\/orders$/);
  await room.getByRole("link", { name: "登记来电" }).first().click();
  await room.getByRole("radio", { name: "电话" }).check();
  await room.getByLabel("需要哪类服务").selectOption("其他");
  await room.getByLabel("具体需要").fill("请帮忙贷款");
  await room.getByRole("textbox", { name: "姓名", exact: true }).fill("张三");
  await room.getByRole("textbox", { name: "联系电话" }).fill("13700005678");
  await room.getByRole("button", { name: "登记", exact: true }).click();
  await room.getByRole("link", { name: "去审单" }).click();
  // One act stands there, the others in a menu.
  await expect(room.getByRole("button", { name: "审单通过" })).toBeVisible();
  await expect(room.getByRole("button", { name: "拒绝", exact: true })).toBeHidden();
  await room.screenshot({ path: "test-results/community-order.png", fullPage: true });
  await room.getByText("更多", { exact: true }).click();
  await room.screenshot({ path: "test-results/community-order-menu.png", fullPage: true });
  await confirm(room, "拒绝", "拒绝", () =>
    room.getByRole("dialog").getByLabel("拒绝的原因").fill("不属于社区服务"),
  );
  await expect(room.getByText("已拒绝").first()).toBeVisible();
});
