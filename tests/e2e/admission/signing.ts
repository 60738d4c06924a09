import { expect, type Page } from "@playwright/test";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { addOwnKey } from "@/lib/domain/recruitment/own-keys";
import { beginSealing, concludeSealing, sealAgreement } from "@/lib/usecases/admission/signing/sealing";
import { startApp } from "../../../scripts/app-server";
import { freePort } from "../../../scripts/ports";
import { codeFor, queryCode } from "../../support/admission/screen-signing";
import { pdfBytes } from "../../support/center/files";
import { visitOf } from "../../support/factories";
import { smsServer } from "../../support/machine/sms-server";

// How an agreement is signed in a browser, on paper and on screen.

/** A second server of the same build, which has a provider of text messages; the first has none. */
export async function startAppWithMessages() {
  const sms = await smsServer();
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const app = startApp({
    mode: "start",
    host: "127.0.0.1",
    port,
    env: { NEXTAUTH_URL: base, DEMO: "1", NODE_ENV: "production", SMS_URL: sms.url },
  });
  await app.ready;
  return {
    base,
    stop: async () => {
      await app.stop();
      await sms.close();
    },
  };
}

/** The browser of an applicant, who has looked the application up. */
export async function enterAsApplicant(
  page: Page,
  { receipt, seal }: { receipt: string; seal: string },
  base = process.env.BASE_URL ?? "",
): Promise<void> {
  await page.context().clearCookies();
  const value = addOwnKey("", { receipt, queryCode, seal });
  await page.context().addCookies([{ name: "own", value, url: base }]);
}

/** Asks for the code and fills in who signs; returns the code. */
export async function prepareToSign(page: Page, agreement: string, signer: string): Promise<string> {
  await page.getByRole("button", { name: "获取验证码" }).click();
  await expect(page.getByRole("main")).toContainText("验证码已发到 138****1234");
  await page.getByLabel("签署人姓名").fill(signer);
  await page.getByLabel("我已阅读并理解协议全文").check();
  return codeFor(agreement);
}

/** Records at the desk that both sides signed on paper, on this day. */
export async function recordOnPaper(page: Page, record: string, day: string): Promise<void> {
  await page.goto(record);
  await page.getByRole("link", { name: "登记签署" }).click();
  await page.getByLabel("签署日期").fill(day);
  await page.getByLabel("双方", { exact: true }).check();
  await page.getByLabel("甲方签署人").fill("钱主任");
  await page.getByRole("button", { name: "登记签署" }).click();
  await page.waitForURL(/recorded=1/);
  await page.goto(record);
}

/** Hands over the scan on the record's page. Each agreement has bytes of its own: a file is known by them. */
export async function uploadScan(page: Page, agreement: string): Promise<Buffer> {
  const scan = pdfBytes(`/Of (${agreement}) `);
  const part = page.getByRole("region", { name: "签署件扫描" });
  await part
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "协议.pdf", mimeType: "application/pdf", buffer: scan });
  await expect(part.getByRole("link", { name: "协议.pdf" })).toBeVisible();
  return scan;
}

/** What the worker does when both have signed on screen. */
export async function sealByWorker(center: Center, agreement: string, day: string): Promise<void> {
  const act = <T>(run: (ctx: Context) => Promise<T>) =>
    actInCenter(visitOf(center, system, "agreement.seal", day), run);
  const found = await act((ctx) => beginSealing(ctx, { agreement }));
  if (!found) throw new Error("nothing to seal");
  const outcome = await sealAgreement(found);
  await act((ctx) => concludeSealing(ctx, { agreement }, outcome));
}
