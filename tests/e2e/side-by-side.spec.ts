import { expect, test } from "@playwright/test";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { addService } from "@/lib/usecases/incubation/service";
import { makeSigningCall } from "../support/admission/signing-call";
import { makePerson, visitOf } from "../support/factories";
import { makeVenues } from "../support/incubation/space";
import { portalWorld } from "../support/portal-world";
import { nth } from "../support/review/review-world";
import { choose, fill, open, send } from "./by-hand";
import { alertOf, enter, enterPortal, openCenter, owner } from "./ground";

// What two people do to one record, each in a browser of their own.

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

test("of two who want one room the second is told the hours, keeps what was typed, and never learns whose they are", async ({
  browser,
}) => {
  const center = await openCenter("2026-03-12");
  const first = await portalWorld(owner, { center, name: "星火社会工作服务中心" });
  const second = await portalWorld(owner, { center, name: "清河环保志愿队" });
  await inCenter(visitOf(center, first.staff, "venue.edit", "2026-03-12"), (ctx) => makeVenues(ctx));
  const base = { ...phone, baseURL: process.env.BASE_URL ?? "" };
  const [one, other] = [
    await (await browser.newContext(base)).newPage(),
    await (await browser.newContext(base)).newPage(),
  ];
  await enterPortal(one, first);
  await enterPortal(other, second);
  const bookings = `/${center.slug}/portal/bookings`;

  // Free hours of the calendar are a link, and the form has them.
  await one.goto(`${bookings}?day=2026-03-16`);
  const monday = one.getByRole("listitem").filter({ has: one.getByRole("heading", { name: /3月16日/ }) });
  await monday.getByRole("link", { name: "预约" }).click();
  await expect(one.getByRole("textbox", { name: /^日期/ })).toHaveValue("2026年3月16日");
  await expect(one.getByRole("combobox", { name: "场地" })).toHaveValue(/./);
  await choose(one, "开始", "10:00");
  await choose(one, "结束", "12:00");
  await fill(one, "用途", "理事会");
  await fill(one, "每周重复到", "2026-03-30");
  await send(one, "预约");
  await expect(one.getByText("已预约", { exact: true }).first()).toBeVisible();
  await expect(one.getByRole("button", { name: "取消这一次和以后的 2 次" })).toBeVisible();

  await other.goto(`${bookings}/new?day=2026-03-23`);
  await choose(other, "场地", "201会议室");
  await choose(other, "开始", "11:00");
  await choose(other, "结束", "13:00");
  await fill(other, "用途", "义诊筹备会");
  await other.getByRole("main").getByRole("button", { name: "预约", exact: true }).click();
  await expect(alertOf(other)).toContainText("10:00–12:00");
  await expect(alertOf(other)).not.toContainText("星火");
  await expect(other.getByRole("textbox", { name: /^用途/ })).toHaveValue("义诊筹备会");
  await expect(other.getByRole("textbox", { name: /^日期/ })).toHaveValue("2026年3月23日");
  await choose(other, "开始", "13:00");
  await choose(other, "结束", "15:00");
  await send(other, "预约");
  await other.goto(`${bookings}?day=2026-03-23`);
  await expect(other.getByRole("main")).toContainText("已占用");
  await expect(other.getByRole("main")).not.toContainText("星火");
  await one.context().close();
  await other.context().close();
});

test("a service is asked for, promised, given to somebody, delivered, and found good", async ({
  page,
  browser,
}) => {
  const world = await portalWorld(owner, { center: await openCenter("2026-03-12") });
  const { center, staff } = world;
  await actInCenter(visitOf(center, staff, "service.edit", "2026-03-12"), (ctx) =>
    addService(ctx, { kind: "基本服务", name: "财务辅导", about: null, provider: null }),
  );
  const theirs = await (
    await browser.newContext({ ...phone, baseURL: process.env.BASE_URL ?? "" })
  ).newPage();
  await enterPortal(theirs, world);
  await theirs.goto(`/${center.slug}/portal/services/new`);
  const service = theirs.getByLabel("需要的服务");
  await service.selectOption({ label: "基本服务：财务辅导" });
  await theirs.getByRole("main").getByRole("button", { name: "提交申请" }).click();
  await expect(alertOf(theirs)).toContainText("请填写需求说明");
  await expect(service.locator("option:checked")).toContainText("财务辅导");
  await fill(theirs, "需求说明", "不会记账");
  await send(theirs, "提交申请");

  const main = page.getByRole("main");
  await enter(page.context(), staff);
  await page.goto(theirs.url().replace("/portal/", "/desk/"));
  await fill(page, "承诺完成的日期", "2026-03-20");
  await main.getByRole("button", { name: "受理", exact: true }).click();
  await fill(page, "办理人", "钱会计");
  await main.getByRole("button", { name: "指派", exact: true }).click();
  await fill(page, "做了什么", "教了三次记账");
  await main.getByRole("button", { name: "登记完成", exact: true }).click();
  await expect(page.getByText("教了三次记账")).toBeVisible();

  await theirs.goto(`/${center.slug}/portal`);
  await open(theirs, /财务辅导/);
  await theirs.getByLabel(/^5 分/).check();
  await theirs.getByRole("button", { name: "确认已完成" }).click();
  await expect(theirs.getByText("已办结", { exact: true }).first()).toBeVisible();
  await theirs.context().close();
});

test("an objection holds up the signature of whom it concerns, until it is answered", async ({ page }) => {
  const center = await openCenter("2022-01-24");
  const staff = await makePerson(owner, center, ["manager"]);
  const { notice, agreements, applications } = await makeSigningCall(center, staff);
  const first = nth(agreements, 0);
  const name = applications.find(({ id }) => id === first.applicationId)?.name ?? "";
  const desk = `/${center.slug}/desk`;
  const record = `${desk}/agreements/${first.number}`;
  await enter(page.context(), staff);
  await page.goto(`${desk}/objections/new?notice=${notice.id}`);
  await choose(page, "被异议的组织", name);
  await fill(page, "收到日期", "2022-01-21");
  await fill(page, "异议人", "某街道居民王五");
  await fill(page, "联系方式", "某街道1号");
  await fill(page, "事实和理由", "该组织的场地与申报不符。");
  await send(page, "登记异议");
  const objection = page.url();
  await page.goto(record);
  await expect(page.getByRole("main").getByRole("link", { name: "登记签署" })).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("还没有答复");
  // The letter stands in no other record.
  await expect(page.getByRole("main")).not.toContainText("王五");
  await page.goto(objection);
  await open(page, "答复");
  await page.getByLabel("异议不成立").check();
  await fill(page, "理由", "现场核查与申报一致。");
  await fill(page, "答复日期", "2022-01-24");
  await send(page, "答复");
  await page.goto(record);
  await expect(page.getByRole("main").getByRole("link", { name: "登记签署" })).toBeVisible();
});
