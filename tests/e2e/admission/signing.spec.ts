import { createHash } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { makeIssuedAgreements } from "../../support/admission/screen-signing";
import { readSeal } from "../../support/admission/sealed-pdf";
import { makePerson, type Person } from "../../support/factories";
import { nth } from "../../support/review/review-world";
import { confirm } from "../desk";
import { enter, openCenter, owner } from "../ground";
import {
  enterAsApplicant,
  prepareToSign,
  recordOnPaper,
  sealByWorker,
  startAppWithMessages,
  uploadScan,
} from "./signing";

// Two admitted organizations sign, one on paper and one on screen.

let app: Awaited<ReturnType<typeof startAppWithMessages>>;
test.beforeAll(async () => {
  app = await startAppWithMessages();
});
test.afterAll(() => app?.stop());

const today = "2022-02-17";

async function furnish() {
  const center = await openCenter(today);
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

async function atDesk(page: Page, staff: Person) {
  await page.context().clearCookies();
  await enter(page.context(), staff);
}

test("an agreement is signed on paper, its scan kept, and anybody can check it", async ({ page }) => {
  const { center, staff, made } = await furnish();
  const agreement = nth(made.issued, 0);
  const record = `/${center.slug}/desk/agreements/${agreement.number}`;
  await atDesk(page, staff);
  await recordOnPaper(page, record, "2022.2.17");
  await expect(page.getByRole("main").getByText("缺签署件扫描").first()).toBeVisible();
  const scan = await uploadScan(page, agreement.id);
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
  const site = `${app.base}/${center.slug}`;
  const own = `${site}/applications/${agreement.own.receipt}/agreement`;
  await enterAsApplicant(page, agreement.own, app.base);
  await page.goto(own);
  await expect(page.getByRole("main")).toContainText("不是《电子签名法》第十三条所说的可靠电子签名");
  const code = await prepareToSign(page, agreement.id, "张小三");
  await page.getByLabel("短信验证码").fill(code === "000000" ? "000001" : "000000");
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
  await sealByWorker(center, agreement.id, today);
  const sealed = page.getByRole("link", { name: /\.pdf$/ });
  await page.goto(record);
  await expect(sealed.first()).toBeVisible();
  await page.screenshot({ path: "test-results/agreement-on-screen.png", fullPage: true });

  await enterAsApplicant(page, agreement.own, app.base);
  await page.goto(own);
  const href = await sealed.first().getAttribute("href");
  const content = await (await page.request.get(new URL(href ?? "", app.base).href)).body();
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
  const { own } = nth(made.issued, 0);
  await enterAsApplicant(page, own);
  await page.goto(`/${center.slug}/applications/${own.receipt}/agreement`);
  await expect(page.getByRole("main").getByText("系统没有设置短信发送").first()).toBeVisible();
  await confirm(page, "放弃签约", "放弃签约", () =>
    page.getByRole("dialog").getByRole("textbox").fill("场地离得太远"),
  );
  await expect(page.getByRole("main")).toContainText("已作废");
});
