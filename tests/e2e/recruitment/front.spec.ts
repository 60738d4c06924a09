import { expect, type Locator, test } from "@playwright/test";
import jsQR from "jsqr";
import sharp from "sharp";
import { inCenter } from "@/lib/db/tenant";
import { makeSigningCall } from "../../support/admission/signing-call";
import { makeCall, makeCriteria, makePerson, visitOf } from "../../support/factories";
import { enter, expectFault, openCenter, owner } from "../ground";

// The front of a center: what it says of itself, what is open, what has come of it; and the poster of a call.

/** The address in a code, as a telephone reads it from the screen or the paper. */
async function scanned(code: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test("a center says what it does, and everybody sees it at once, with a picture", async ({
  page,
  browser,
}) => {
  const center = await openCenter("2021-12-28");
  const manager = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  await inCenter(visitOf(center, manager, "call.prepare", "2021-12-24"), async (ctx) =>
    makeCriteria(ctx, await makeCall(ctx, { number: 3, state: "recruiting", title: "第三批招募公告" })),
  );
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto(`/${center.slug}`);
  await expect(visitor.getByText("为社会组织提供的服务")).toBeHidden();

  await enter(page.context(), manager);
  await page.goto(`/${center.slug}/desk/settings/site`);
  await page.getByLabel("中心简介").fill("");
  await page.getByLabel("名称").first().fill("活动场地");
  await page.getByLabel("说明").nth(1).fill("只写了说明");
  await page.getByRole("button", { name: "保存" }).click();
  await expectFault(page, page.getByLabel("中心简介"), /请填写中心简介/);
  await expect(page.getByLabel("名称").first()).toHaveValue("活动场地");
  await page.getByLabel("中心简介").fill("面向全区社会组织，免费提供场地和培训。");
  await page.getByLabel("名称").nth(1).fill("一对一指导");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("网站内容已保存")).toBeVisible();
  const picture = await sharp({ create: { width: 1200, height: 500, channels: 3, background: "#7a9" } })
    .jpeg()
    .toBuffer();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "外景.jpg", mimeType: "image/jpeg", buffer: picture });
  await expect(page.getByText("首页用一张照片")).toBeVisible();

  await visitor.reload();
  await expect(visitor.getByText("面向全区社会组织，免费提供场地和培训。")).toBeVisible();
  await expect(visitor.getByRole("listitem").filter({ hasText: "活动场地" })).toBeVisible();
  const shown = await visitor.getByRole("img", { name: "的照片" }).getAttribute("src");
  expect((await visitor.request.get(shown ?? "")).headers()["content-type"]).toBe("image/jpeg");
  const preview = visitor.locator('meta[property="og:image"]');
  expect(new URL((await preview.getAttribute("content")) ?? "").pathname).toBe(shown);
  await expect(visitor.locator('[aria-current="step"]')).toContainText("在线申请");
  expect(new URL((await scanned(visitor.getByRole("img", { name: "二维码" }))) ?? "").pathname).toBe(
    `/${center.slug}`,
  );
  await expect(visitor.getByText("还没有发布公示。")).toBeVisible();
});

test("results are told once the notice is over, and lead to it", async ({ page }) => {
  const center = await openCenter("2022-01-25");
  const staff = await makePerson(owner, center, ["staff"]);
  const { call, notice } = await makeSigningCall(center, staff, { applications: [{}, {}, {}], quota: 2 });
  await page.goto(`/${center.slug}`);
  await expect(page.locator('[aria-current="step"]')).toContainText("签约");
  await page.getByRole("link", { name: "全部结果" }).click();
  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: call.name, exact: true }) });
  await expect(row.getByRole("cell")).toHaveText([call.name, "3", "2", "0", "0", "查看名单"]);
  await row.getByRole("link", { name: "查看名单" }).click();
  await expect(page).toHaveURL(`/${center.slug}/notices/${notice.id}`);
});

test("the poster of a call fits on one sheet, and its code leads to the call", async ({ page }) => {
  const center = await openCenter("2021-12-28");
  const staff = await makePerson(owner, center, ["staff"]);
  const call = await inCenter(visitOf(center, staff, "call.prepare", "2021-12-24"), async (ctx) => {
    const made = await makeCall(ctx, { number: 3, state: "recruiting", title: "第三批社会组织入驻招募公告" });
    await makeCriteria(ctx, made);
    return made;
  });
  await enter(page.context(), staff);
  await page.goto(`/${center.slug}/desk/calls/${call.number}`);
  await page.getByText("更多").click();
  await page.getByRole("link", { name: "招募海报" }).click();
  await expect(page.getByRole("heading", { name: call.title })).toBeVisible();
  const address = (await scanned(page.getByRole("img", { name: "二维码" }))) ?? "";
  expect(new URL(address).pathname).toBe(`/${center.slug}/calls/${call.number}`);
  await page.goto(new URL(address).pathname);
  await expect(page).toHaveTitle(`${call.title} · ${center.name}`);
  await page.goBack();
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
