import { randomBytes } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { addOwnKey } from "@/lib/domain/recruitment/own-keys";
import type { Own } from "@/lib/usecases/recruitment/own-application";
import { docxBytes, pdfBytes } from "../../support/center/files";
import { makeCall, makeCriteria, makePerson, visitOf } from "../../support/factories";
import { callWithMaterials, makeDraft } from "../../support/recruitment/own-draft";
import { enter, openCenter, owner } from "../ground";

const day = "2026-03-12";

function payload(name: string, buffer: Buffer) {
  return { name, mimeType: name.endsWith(".jpg") ? "image/jpeg" : "application/octet-stream", buffer };
}

/** Somebody who has begun a draft in this browser. */
async function applicant(context: BrowserContext) {
  const center = await openCenter(day);
  const staff = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const { draft } = await inCenter(visitOf(center, staff, "call.prepare", day), async (ctx) => {
    const { call } = await callWithMaterials(ctx);
    await makeCriteria(ctx, call);
    return { draft: await makeDraft(ctx, call) };
  });
  await hold(context, center, draft.own);
  return { center, draft, at: `/${center.slug}/applications/${draft.own.receipt}/materials` };
}

function hold(context: BrowserContext, { slug }: Center, own: Own): Promise<void> {
  const url = `${process.env.BASE_URL}/${slug}`;
  return context.addCookies([
    { name: "own", value: addOwnKey("", { queryCode: "ABCD2345", ...own }), url, httpOnly: true },
  ]);
}

const fileLink = (page: Page, name: string) =>
  page.getByRole("main").getByRole("link", { name, exact: true });
const choose = (page: Page, of: string) => page.getByLabel(`选择文件：${of}`);

test.describe("on a telephone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("pages are photographed, one anew and one taken out, and what cannot be taken is told", async ({
    page,
  }) => {
    const { draft, at } = await applicant(page.context());
    await page.goto(at);
    const small = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#1f5fa8" } })
      .jpeg()
      .toBuffer();
    const large = await sharp(randomBytes(3000 * 2200 * 3), {
      raw: { width: 3000, height: 2200, channels: 3 },
    })
      .resize(4200, 3080)
      .jpeg({ quality: 95 })
      .toBuffer();
    expect(large.length).toBeGreaterThan(4 * 1024 * 1024);
    await page.getByLabel("拍照：章程").setInputFiles(payload("第一页.jpg", large));
    await expect(fileLink(page, "第一页.jpg")).toBeVisible({ timeout: 20_000 });
    const [first] = await owner.file.findMany({ where: { subjectId: draft.id } });
    expect(first?.bytes).toBeLessThan(large.length);
    await choose(page, "章程").setInputFiles([payload("第二页.jpg", small), payload("第三页.jpg", small)]);
    await expect(fileLink(page, "第三页.jpg")).toBeVisible();
    await page.getByLabel("替换：第一页.jpg").setInputFiles(payload("第一页（清楚）.jpg", small));
    await expect(fileLink(page, "第一页（清楚）.jpg")).toBeVisible();
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: ".jpg" })).toContainText([
      "第一页（清楚）.jpg",
      "第二页.jpg",
      "第三页.jpg",
    ]);

    const second = page.getByRole("listitem").filter({ hasText: "第二页.jpg" });
    await second.getByRole("button", { name: "删除" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "删除", exact: true }).click();
    await expect(fileLink(page, "第二页.jpg")).toHaveCount(0);

    await choose(page, "章程").setInputFiles(payload("章程.docx", docxBytes()));
    await expect(page.getByText("这里只收PDF、JPG 图片、PNG 图片")).toBeVisible();
    await choose(page, "章程").setInputFiles(payload("章程.pdf", Buffer.from("MZ program")));
    await expect(page.getByText("改名不会改变格式")).toBeVisible();
    await page.reload();
    await expect(fileLink(page, "第三页.jpg")).toBeVisible();
    expect(await owner.file.count({ where: { subjectId: draft.id, state: "stored" } })).toBe(2);
  });
});

test("a large file says how far it is and can be cancelled; another browser sees nothing", async ({
  page,
  browser,
}) => {
  const { draft, at } = await applicant(page.context());
  await page.goto(at);
  const large = docxBytes({ "word/media/scan.bin": randomBytes(12 * 1024 * 1024) });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 2 * 1024 * 1024 };
  await session.send("Network.emulateNetworkConditions", slow);
  await choose(page, "场地照片").setInputFiles(payload("大.docx", large));
  await expect(page.getByRole("progressbar", { name: "大.docx的上传进度" })).toBeVisible();
  await page.getByRole("button", { name: "取消" }).click();
  await expect(page.getByText("已取消，没有上传。")).toBeVisible();
  expect(await owner.file.count({ where: { subjectId: draft.id } })).toBe(0);
  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.goto(at))?.status()).toBe(404);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("files are handed over and taken back by plain forms", async ({ page }) => {
    const { at } = await applicant(page.context());
    await page.goto(at);
    const charter = page.getByRole("main").locator("section").filter({ hasText: "章程" });
    await charter.getByLabel("选择文件").setInputFiles(payload("章程.pdf", pdfBytes()));
    await charter.getByRole("button", { name: "上传" }).click();
    await expect(page).toHaveURL(at);
    await expect(fileLink(page, "章程.pdf")).toBeVisible();
    const answer = await page.request.get((await fileLink(page, "章程.pdf").getAttribute("href")) ?? "");
    expect(await answer.body()).toEqual(pdfBytes());
    await charter.getByText("删除", { exact: true }).first().click();
    await charter.getByRole("button", { name: "删除", exact: true }).last().click();
    await expect(fileLink(page, "章程.pdf")).toHaveCount(0);
  });
});

test("staff list what a call asks for with a template and on which terms, and everybody reads it", async ({
  page,
}) => {
  const center = await openCenter("2021-12-26");
  const staff = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const call = await inCenter(visitOf(center, staff, "call.prepare", "2021-12-24"), async (ctx) => {
    const made = await makeCall(ctx);
    await makeCriteria(ctx, made);
    return made;
  });
  await enter(page.context(), staff);
  const base = `/${center.slug}/desk/calls/${formatCallKey(call)}`;
  await page.goto(`${base}/materials`);
  await page.getByRole("button", { name: "带入常用材料" }).click();
  await expect(page.getByText("1. 登记证书副本")).toBeVisible();
  await page.getByRole("link", { name: "添加材料" }).click();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("请填写材料名称。").first()).toBeVisible();
  await page.getByLabel("材料名称").fill("场地使用证明");
  await page.getByLabel("未登记团队").check();
  await page.getByRole("button", { name: "保存" }).click();
  const added = page.getByRole("listitem").filter({ hasText: "场地使用证明" });
  await expect(added).toContainText("未登记团队");
  await added.getByRole("link", { name: "修改和模板" }).click();
  await page.getByLabel("选择文件").setInputFiles(payload("场地证明模板.docx", docxBytes()));
  await expect(fileLink(page, "场地证明模板.docx")).toBeVisible();

  await page.goto(`${base}/conditions`);
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page).toHaveURL(base);
  await owner.call.update({
    where: { centerId_id: { centerId: center.id, id: call.id } },
    data: { state: "recruiting", publishedAt: new Date() },
  });
  await page.goto(`/${center.slug}/calls/${formatCallKey(call)}`);
  await expect(page.getByText("申请材料弄虚作假")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "场地使用证明" })).toContainText("场地证明模板.docx");
  await page.goto(`${base}/conditions`);
  await expect(page.getByText("不能再修改")).toBeVisible();
});
