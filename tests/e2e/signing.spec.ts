import { createHash } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import type { Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { addOwnKey } from "@/lib/domain/recruitment/own-keys";
import { beginSealing, concludeSealing, sealAgreement } from "@/lib/usecases/admission/signing/sealing";
import { type AppServer, startApp } from "../../scripts/app-server";
import { freePort } from "../../scripts/ports";
import { makePerson, type Person, visitOf } from "../support/factories";
import { pdfBytes } from "../support/files";
import { nth } from "../support/review-world";
import { codeFor, makeIssuedAgreements, queryCode } from "../support/screen-signing";
import { readSeal } from "../support/sealed-pdf";
import { type SmsServer, smsServer } from "../support/sms-server";
import { confirm } from "./desk";
import { enter, openCenter, owner } from "./ground";

// Two admitted organizations sign, one on paper and one on screen. A second server of the same build has a provider of
// text messages; the first has none.

let sms: SmsServer;
let app: AppServer;
let base: string;

test.beforeAll(async () => {
  sms = await smsServer();
  const port = await freePort();
  base = `http://localhost:${port}`;
  app = startApp({
    mode: "start",
    host: "127.0.0.1",
    port,
    env: { NEXTAUTH_URL: base, DEMO: "1", NODE_ENV: "production", SMS_URL: sms.url },
  });
  await app.ready;
});

test.afterAll(async () => {
  await app?.stop();
  await sms?.close();
});

async function furnish() {
  const center = await openCenter("2022-02-17");
  const staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
  return { center, staff, made: await makeIssuedAgreements(center, staff) };
}

async function verifyFile(page: Page, site: string, content: Buffer) {
  await page.goto(`${site}/verify`);
  await page
    .getByLabel("PDF 文件")
    .setInputFiles({ name: "协议.pdf", mimeType: "application/pdf", buffer: content });
  await page.getByRole("button", { name: "按文件核验" }).click();
}

function changed(content: Buffer): Buffer {
  const other = Buffer.from(content);
  other[20] = (other[20] ?? 0) ^ 1;
  return other;
}

/** What the worker does when both have signed. */
async function sealByWorker(center: Parameters<typeof visitOf>[0], agreement: string): Promise<void> {
  const act = <T>(run: (ctx: Context) => Promise<T>) =>
    actInCenter(visitOf(center, system, "agreement.seal", "2022-02-17"), run);
  const found = await act((ctx) => beginSealing(ctx, { agreement }));
  if (!found) throw new Error("nothing to seal");
  const outcome = await sealAgreement(found);
  await act((ctx) => concludeSealing(ctx, { agreement }, outcome));
}

async function atDesk(page: Page, staff: Person) {
  await page.context().clearCookies();
  await enter(page.context(), staff);
}

test("an agreement is signed on paper, its scan kept, and anybody can check it", async ({ page }) => {
  const { center, staff, made } = await furnish();
  const agreement = nth(made.issued, 0);
  const record = `/${center.slug}/desk/agreements/${agreement.number}`;
  await atDesk(page, staff);
  await page.goto(record);
  await page.getByRole("link", { name: "登记签署" }).click();
  await page.getByLabel("签署日期").fill("2022.2.17");
  await page.getByLabel("双方", { exact: true }).check();
  await page.getByLabel("甲方签署人").fill("钱主任");
  await page.getByRole("button", { name: "登记签署" }).click();
  await page.waitForURL(/recorded=1/);
  await page.goto(record);
  await expect(page.getByRole("main").getByText("缺签署件扫描").first()).toBeVisible();
  // Not the bytes of another test: a file is known by them.
  const scan = pdfBytes(`/Of (${agreement.id}) `);
  const part = page.getByRole("region", { name: "签署件扫描" });
  await part
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "协议.pdf", mimeType: "application/pdf", buffer: scan });
  await expect(part.getByRole("link", { name: "协议.pdf" })).toBeVisible();
  await expect(page.getByRole("main").getByText("缺签署件扫描").first()).toBeHidden();
  await page.screenshot({ path: "test-results/agreement-on-paper.png", fullPage: true });

  await page.getByRole("link", { name: /^[A-Z]+(-[A-Z2-9]{4}){3}$/ }).click();
  await expect(page.getByRole("main")).toContainText("协议核验通过");
  await verifyFile(page, `/${center.slug}`, scan);
  await expect(page.getByRole("main")).toContainText("没有改动过");
  await page.screenshot({ path: "test-results/verified.png", fullPage: true });
  await verifyFile(page, `/${center.slug}`, changed(scan));
  await expect(page.getByRole("main")).toContainText("没有登记过这个文件");
});

test("an agreement is signed on screen with a code, sealed, and any change is seen", async ({ page }) => {
  const { center, staff, made } = await furnish();
  const agreement = nth(made.issued, 0);
  const { receipt, seal } = agreement.own;
  const site = `${base}/${center.slug}`;
  const own = `${site}/applications/${receipt}/agreement`;
  const asApplicant = async () => {
    await page.context().clearCookies();
    const value = addOwnKey("", { receipt, queryCode, seal });
    await page.context().addCookies([{ name: "own", value, url: base }]);
  };
  await asApplicant();
  await page.goto(own);
  await expect(page.getByRole("main")).toContainText("不是《电子签名法》第十三条所说的可靠电子签名");
  await page.getByRole("button", { name: "获取验证码" }).click();
  await expect(page.getByRole("main")).toContainText("验证码已发到 138****1234");
  const code = await codeFor(agreement.id);
  await page.getByLabel("签署人姓名").fill("张小三");
  await page.getByLabel("短信验证码").fill(code === "000000" ? "000001" : "000000");
  await page.getByLabel("我已阅读并理解协议全文").check();
  await page.getByRole("button", { name: "签署协议" }).click();
  await expect(page.getByRole("main").getByText("验证码不对").first()).toBeVisible();
  await page.screenshot({ path: "test-results/sign-on-screen.png", fullPage: true });
  await page.getByLabel("短信验证码").fill(code);
  await page.getByRole("button", { name: "签署协议" }).click();
  await expect(page.getByRole("main").getByText("本组织已签署").first()).toBeVisible();

  await atDesk(page, staff);
  const record = `${site}/desk/agreements/${agreement.number}`;
  await page.goto(record);
  await confirm(page, "甲方在线签署", "签署");
  await expect(page.getByText("双方已签", { exact: true }).first()).toBeVisible();
  await sealByWorker(center, agreement.id);
  const sealed = page.getByRole("link", { name: /\.pdf$/ });
  await page.goto(record);
  await expect(sealed.first()).toBeVisible();
  await page.screenshot({ path: "test-results/agreement-on-screen.png", fullPage: true });

  await asApplicant();
  await page.goto(own);
  const href = await sealed.first().getAttribute("href");
  const content = await (await page.request.get(new URL(href ?? "", base).href)).body();
  expect(await readSeal(content)).toMatchObject({ fits: true, whole: true });
  const proof = await owner.proof.findFirstOrThrow({ where: { subjectId: agreement.id } });
  expect(createHash("sha256").update(content).digest("hex")).toBe(proof.digest);
  await verifyFile(page, site, content);
  await expect(page.getByRole("main")).toContainText("没有改动过");
  await verifyFile(page, site, changed(content));
  await expect(page.getByRole("main")).toContainText("没有登记过这个文件");
  expect((await readSeal(changed(content))).fits).toBe(false);
});

test("without text messages the page says why it cannot be signed there, and a place is given up with a reason", async ({
  page,
}) => {
  const { center, made } = await furnish();
  const { receipt, seal } = nth(made.issued, 0).own;
  const value = addOwnKey("", { receipt, queryCode, seal });
  await page.context().addCookies([{ name: "own", value, url: process.env.BASE_URL ?? "" }]);
  await page.goto(`/${center.slug}/applications/${receipt}/agreement`);
  await expect(page.getByRole("main").getByText("系统没有设置短信发送").first()).toBeVisible();
  await confirm(page, "放弃签约", "放弃签约", () =>
    page.getByRole("dialog").getByRole("textbox").fill("场地离得太远"),
  );
  await expect(page.getByRole("main")).toContainText("已作废");
});
