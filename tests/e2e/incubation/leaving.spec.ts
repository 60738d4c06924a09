import { writeFile } from "node:fs/promises";
import { type Browser, expect, type Page, test } from "@playwright/test";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  beginCertificate,
  concludeCertificate,
  writeCertificate,
} from "@/lib/usecases/admission/certificate";
import { meetStep } from "@/lib/usecases/incubation/registration/case";
import { pdfBytes } from "../../support/center/files";
import { makePerson, type Person, syntheticCreditCode, visitOf } from "../../support/factories";
import { evaluatorOf, leavingDay, leavingWorld, typedSheet } from "../../support/incubation/leaving-world";
import { makeRepresentative } from "../../support/portal-world";
import { enter, enterPortal, openCenter, owner } from "../ground";

// The road of an organization to legal status, and through its assessment to a certificate that anybody can verify:
// itself in the portal, the desk, and a third party, each in a window of their own.

test.setTimeout(90_000);

async function windowOf(browser: Browser, person: Pick<Person, "id">): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL ?? "",
    viewport: { width: 1366, height: 768 },
  });
  await enter(context, person);
  return context.newPage();
}

async function confirm(page: Page, act: string) {
  await page.getByRole("button", { name: act }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: act }).click();
}

/** What the worker does once a certificate is issued. */
async function writeByWorker(center: Center, proof: string): Promise<void> {
  const act = <T>(run: (ctx: Context) => Promise<T>) =>
    actInCenter(visitOf(center, system, "proof.write", leavingDay), run);
  const found = await act((ctx) => beginCertificate(ctx, { proof }));
  if (!found) throw new Error("nothing to write");
  const outcome = await writeCertificate(found);
  await act((ctx) => concludeCertificate(ctx, { proof }, outcome));
}

test("an organization is registered, assessed by a third party, and graduates with a certificate", async ({
  page,
  browser,
}) => {
  const world = await leavingWorld(owner, await openCenter(leavingDay));
  const { center, first } = world;
  const site = `/${center.slug}`;
  const person = await makeRepresentative(
    owner,
    center,
    await makePerson(owner, null, [], { name: "李敏" }),
    { id: first.organizationId },
  );
  const task = await world.assigned();
  const taken = syntheticCreditCode(7_700_001);
  await owner.organization.create({
    data: {
      centerId: center.id,
      name: "老字号协会",
      category: "文艺",
      legalStatus: "registered",
      creditCode: taken,
    },
  });
  const desk = await windowOf(browser, world.staff);

  // It asks, the desk begins.
  await enterPortal(page, { center, person });
  await page.goto(`${site}/portal/registration`);
  await page.getByLabel("社会服务机构").check();
  await page.getByLabel("走绿色通道").check();
  await page.getByRole("button", { name: "申请办理" }).click();
  await expect(page.getByText("待受理")).toBeVisible();
  await desk.goto(`${site}/desk`);
  await desk.getByRole("link", { name: "1 件登记备案申请待受理" }).click();
  await desk.waitForURL(/registrations\?state=requested/); // today names the organization in its dates too
  await desk.getByRole("link", { name: "暖阳助老服务队" }).click();
  await confirm(desk, "受理");
  await expect(desk.getByText("准备中").first()).toBeVisible();

  // A step: the paper, the word to the center, its answer.
  await page.reload();
  await page.getByRole("link", { name: "3. 开办资金证明" }).click();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "资金证明.pdf", mimeType: "application/pdf", buffer: pdfBytes() });
  await expect(page.getByRole("link", { name: /资金证明/ }).first()).toBeVisible();
  await page.getByLabel("这一项已经具备，请中心核对").check();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("待中心核对")).toBeVisible();
  await page.screenshot({ path: "test-results/road-portal.png", fullPage: true });
  await desk.goto(`${site}/desk/registrations?waits=check`);
  await desk.getByRole("link", { name: "暖阳助老服务队" }).click();
  await desk.waitForURL(/registrations\/[0-9a-f-]{36}$/);
  const record = desk.url();
  await desk.getByRole("link", { name: "3. 开办资金证明" }).click();
  await expect(desk.getByRole("link", { name: /资金证明/ }).first()).toBeVisible();
  await desk.getByLabel("具备的日期").fill("2022.6.1");
  await desk.getByRole("button", { name: "保存" }).click();
  await desk.waitForURL(record);
  const registration = record.slice(record.lastIndexOf("/") + 1);
  for (const step of [1, 2, 4, 5, 6, 7])
    await world.act("registration.edit", leavingDay, meetStep, {
      ...{ registration, step, metOn: civilDate(leavingDay), note: null },
    });
  await desk.reload();
  await confirm(desk, "提交登记机关");
  await expect(desk.getByText("已提交").first()).toBeVisible();
  await page.goto(`${site}/portal/registration`);
  await expect(page.getByText(/绿色通道时限/)).toBeVisible();
  await expect(page.getByText(/还剩 \d+ 天/)).toBeVisible();

  // The code of another organization is refused, its own changes its legal status.
  await desk.getByRole("link", { name: "登记结果：办成" }).click();
  await desk.getByLabel("办成的日期").fill("2022.6.1");
  await desk.getByLabel("统一社会信用代码或备案编号").fill(taken);
  await desk.getByRole("button", { name: "办成" }).click();
  await expect(
    desk
      .getByRole("main")
      .getByText(/老字号协会/)
      .first(),
  ).toBeVisible();
  await desk.getByLabel("统一社会信用代码或备案编号").fill(syntheticCreditCode(7_700_002));
  await desk.getByRole("button", { name: "办成" }).click();
  await desk.waitForURL(record);
  await page.reload();
  await expect(page.getByText("本机构目前的法律地位：已登记")).toBeVisible();

  // The third party keeps what it has, goes on, and hands it in.
  const evaluator = await evaluatorOf(owner, center, world.ours.id, { name: "评估员" });
  const third = await windowOf(browser, evaluator);
  await third.goto(`${site}/evaluation`);
  await third.getByRole("link", { name: "暖阳助老服务队" }).click();
  await third.getByLabel(/组织架构（满分/).fill("20");
  await third.getByRole("button", { name: "存草稿" }).click();
  await expect(third.getByText(/草稿存于/)).toBeVisible();
  await third.reload();
  await expect(third.getByLabel(/组织架构（满分/)).toHaveValue("20");
  await third.screenshot({ path: "test-results/road-evaluator.png", fullPage: true });
  const stranger = await windowOf(browser, world.stranger);
  expect((await stranger.request.get(`${site}/evaluation/${task.evaluation}`)).status()).toBe(404);
  for (const [label, value] of [
    [/团队能力（满分/, typedSheet.i2],
    [/财务管理（满分/, typedSheet.i3],
    [/项目运作（满分/, typedSheet.i4],
  ] as const)
    await third.getByLabel(label).fill(value);
  await third.getByLabel("评审发现").fill(typedSheet.findings);
  await third.getByRole("button", { name: "提交评审" }).click();
  await expect(third.getByText("已提交").first()).toBeVisible();

  // The desk takes it in and decides.
  await desk.goto(`${site}/desk/graduations/${task.graduation}`);
  await desk.getByRole("button", { name: "核收评审" }).click();
  await desk.getByRole("link", { name: "作出结果" }).click();
  await desk.getByLabel("准予出壳").check();
  await desk.getByLabel("决定日期").fill("2022.6.1");
  await desk.getByLabel("跟踪服务至").fill("2023.6.1");
  await desk.getByLabel("评估意见").fill("能独立开展社区服务");
  await desk.getByRole("button", { name: "作出结果" }).click();
  await desk.getByRole("link", { name: "出壳证书" }).click();
  await expect(desk.getByText("证书文件正在生成")).toBeVisible();
  const proof = await owner.proof.findFirstOrThrow({ where: { subjectId: task.graduation } });
  await writeByWorker(center, proof.id);
  await desk.reload();
  await expect(desk.getByRole("link", { name: "下载证书 PDF" })).toBeVisible();
  await desk.screenshot({ path: "test-results/road-certificate-page.png", fullPage: true });

  // The organization has the file, and anybody finds it genuine.
  const answer = await page.request.get(`${site}/portal/graduation/${task.graduation}/certificate`);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const content = await answer.body();
  await writeFile("test-results/certificate.pdf", content);
  await page.goto(`${site}/verify?serial=${proof.serial}`);
  await expect(page.getByRole("main")).toContainText("本中心出具过这个编号的文件");
  await page.goto(`${site}/verify`);
  await page
    .getByLabel("PDF 文件")
    .setInputFiles({ name: "证书.pdf", mimeType: "application/pdf", buffer: content });
  await page.getByRole("button", { name: "按文件核验" }).click();
  await expect(page.getByRole("main")).toContainText("没有改动过");
});
