import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { inCenter } from "@/lib/db/tenant";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { docxBytes, pdfBytes } from "../../support/center/files";
import { makeCall, makeCriteria, makePerson, visitOf } from "../../support/factories";
import { confirm } from "../desk";
import { enter, openCenter, owner, sessionCookie } from "../ground";
import { richText } from "../rich-editor";

const day = "2026-03-12";

function payload(name: string, buffer: Buffer) {
  return { name, mimeType: "application/octet-stream", buffer };
}

async function newsAtDesk(page: Page) {
  const center = await openCenter(day);
  await enter(page.context(), await makePerson(owner, center, ["staff"], { name: "王芳" }));
  await page.goto(`/${center.slug}/desk/news/new`);
  await page.getByLabel("标题").fill("邻里节");
  await (await richText(page, "正文")).fill("第一段");
  await page.getByRole("button", { name: "存为草稿" }).click();
  await expect(page.getByRole("heading", { name: "附件" })).toBeVisible();
  return center;
}

const fileLink = (page: Page, name: string) =>
  page.getByRole("main").getByRole("link", { name, exact: true });

test("staff attach, replace and remove files of news, and everybody gets those of published news", async ({
  page,
  browser,
}) => {
  const center = await newsAtDesk(page);
  const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#1f5fa8" } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "40/1 4/1 0/1" } })
    .jpeg()
    .toBuffer();
  await page
    .getByLabel("选择文件")
    .setInputFiles([payload("𠮷田社区<照片>.jpg", picture), payload("活动方案.pdf", pdfBytes())]);
  await expect(fileLink(page, "𠮷田社区<照片>.jpg")).toBeVisible();
  await expect(fileLink(page, "活动方案.pdf")).toBeVisible();
  await expect(page.getByText("上传文件").first()).toBeVisible();

  await page.getByLabel("选择文件").setInputFiles([payload("章程.pdf", Buffer.from("MZ program"))]);
  await expect(page.getByText("改名不会改变格式")).toBeVisible();
  await page.getByLabel("选择文件").setInputFiles([payload("空.pdf", Buffer.alloc(0))]);
  await expect(page.getByText("0 字节")).toBeVisible();
  await page.getByLabel("选择文件").setInputFiles([payload("大.pdf", Buffer.alloc(21 * 1024 * 1024, "x"))]);
  await expect(page.getByText("文件是 21 MB，超过 20 MB")).toBeVisible();

  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "活动方案.pdf" }) });
  await row.getByLabel("替换").setInputFiles(payload("活动方案（定稿）.pdf", pdfBytes("/Info 1 0 R ")));
  await expect(fileLink(page, "活动方案（定稿）.pdf")).toBeVisible();
  await expect(fileLink(page, "活动方案.pdf")).toHaveCount(0);

  await confirm(page, "发布", "发布");
  await expect(page.getByText("已发布")).toBeVisible();
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/${center.slug}/news/${page.url().split("/").at(-1)}`);
  const shown = visitor.getByRole("img", { name: "𠮷田社区<照片>" });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(64);
  const address = (await fileLink(visitor, "活动方案（定稿）.pdf").getAttribute("href")) ?? "";
  const answer = await visitor.request.get(address);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect(answer.headers()["content-security-policy"]).toMatch(/^default-src 'none';/);
  expect(await answer.body()).toEqual(pdfBytes("/Info 1 0 R "));

  const framesOf = () => visitor.frames().map((frame) => frame.url());
  const frame = `<!doctype html><title>x</title><iframe src="${new URL(address, visitor.url()).href}"></iframe>`;
  await visitor.route("https://evil.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: frame }),
  );
  await visitor.route(/\/embedding$/, (route) => route.fulfill({ contentType: "text/html", body: frame }));
  await visitor.goto(`/${center.slug}/embedding`);
  // The viewer of Chromium, which stands in the frame.
  await expect.poll(framesOf).toContainEqual(expect.stringMatching(/^chrome-extension:/));
  await visitor.goto("https://evil.example/", { waitUntil: "commit" });
  await expect.poll(framesOf).toContainEqual(expect.stringMatching(/^chrome-error:/));
  expect(framesOf()).not.toContainEqual(expect.stringMatching(/^chrome-extension:/));

  await page.getByRole("button", { name: "删除" }).last().click();
  await page.getByRole("dialog").getByRole("button", { name: "删除", exact: true }).click();
  await expect(fileLink(page, "活动方案（定稿）.pdf")).toHaveCount(0);
  expect((await visitor.request.get(address)).status()).toBe(404);
});

test("a large file passes, says how far it is, and one that is broken off leaves nothing", async ({
  page,
}) => {
  await newsAtDesk(page);
  const large = docxBytes({ "word/media/scan.bin": randomBytes(12 * 1024 * 1024) });
  await page.route("**/files", (route) => route.abort("connectionreset"));
  await page.getByLabel("选择文件").setInputFiles([payload("大.docx", large)]);
  await expect(page.getByText("连接中断，文件没有上传")).toBeVisible();
  await page.unroute("**/files");
  await page.getByLabel("选择文件").setInputFiles([payload("大.docx", large)]);
  await expect(page.getByRole("progressbar", { name: "大.docx的上传进度" })).toBeVisible();
  await expect(fileLink(page, "大.docx")).toBeVisible();
});

test("a sender who goes away in the middle leaves neither a row nor a folder", async ({ page }) => {
  const center = await newsAtDesk(page);
  const coming = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("fuhua-upload-"));
  const before = await coming();
  const token = (await page.context().cookies()).find(({ name }) => name === sessionCookie)?.value;
  const sending = request(`${page.url()}/files`, {
    method: "POST",
    headers: {
      cookie: `${sessionCookie}=${token}`,
      "content-type": "multipart/form-data; boundary=b",
      "content-length": 1_000_000,
    },
  });
  sending.on("error", () => undefined);
  sending.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n');
  sending.write("x".repeat(100_000));
  await expect.poll(async () => (await coming()).some((name) => !before.includes(name))).toBe(true);
  sending.destroy();
  await expect.poll(async () => (await coming()).filter((name) => !before.includes(name))).toEqual([]);
  expect(await owner.file.count({ where: { centerId: center.id } })).toBe(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the template of a call is uploaded and downloaded, and a refusal is a page", async ({ page }) => {
    const center = await openCenter("2021-12-26");
    const person = await makePerson(owner, center, ["staff"], { name: "王芳" });
    const call = await inCenter(visitOf(center, person, "call.prepare", "2021-12-26"), async (ctx) => {
      const made = await makeCall(ctx, { state: "recruiting" });
      await makeCriteria(ctx, made);
      return made;
    });
    await enter(page.context(), person);
    const desk = `/${center.slug}/desk/calls/${formatCallKey(call)}`;
    await page.goto(desk);
    await page.getByLabel("选择文件").setInputFiles(payload("入驻申请表.docx", docxBytes()));
    await page.getByRole("button", { name: "上传" }).click();
    await expect(page).toHaveURL(desk);
    await expect(fileLink(page, "入驻申请表.docx")).toBeVisible();
    await expect(page.getByText("只能补充")).toBeVisible();

    await page
      .getByLabel("选择文件")
      .setInputFiles(payload("压缩包.docx", docxBytes({ x: Buffer.alloc(30_000_000) })));
    await page.getByRole("button", { name: "上传" }).click();
    await expect(page.getByText("大得不正常")).toBeVisible();

    await page.goto(`/${center.slug}/calls/${formatCallKey(call)}`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      fileLink(page, "入驻申请表.docx").click(),
    ]);
    expect(download.suggestedFilename()).toBe("入驻申请表.docx");
    expect(await readFile(await download.path())).toEqual(docxBytes());
  });
});
