import { expect, test } from "@playwright/test";
import { civilDate } from "@/lib/domain/base/civil-date";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { hashQueryCode } from "@/lib/usecases/recruitment/query-secret";
import { actorIn, makeSigningCall } from "../../support/admission/signing-call";
import { makePerson } from "../../support/factories";
import { portalWorld } from "../../support/portal-world";
import { nth } from "../../support/review/review-world";
import { enter, enterPortal, openCenter, owner } from "../ground";

// What an organization does in its portal, on a phone.

test.use({ viewport: { width: 390, height: 844 } });

test("the home names the organization, and leads on by big targets", async ({ page }) => {
  const world = await portalWorld(owner, { center: await openCenter("2022-02-01") });
  await enterPortal(page, world);
  await expect(page.getByRole("heading", { level: 1, name: world.organization.name })).toBeVisible();
  const entry = page.getByRole("main").getByRole("link", { name: "本机构" });
  expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await entry.click();
  await expect(page.getByRole("heading", { level: 1, name: "本机构" })).toBeVisible();
  await expect(page.getByText("在孵", { exact: true })).toBeVisible();
  await page.goto(`/${world.center.slug}/portal/nope`);
  await expect(page.getByRole("link", { name: "返回首页" })).toBeVisible();
});

test("number and code open it after signing; a colleague is invited, comes in, and is removed", async ({
  page,
  browser,
}) => {
  const center = await openCenter("2022-01-26");
  const staff = await makePerson(owner, center, ["staff"]);
  const { call, agreements } = await makeSigningCall(center, staff);
  const [first, second] = [nth(agreements, 0), nth(agreements, 1)];
  await actorIn(center, staff)("agreement.sign", "2022-01-25", signAgreements, {
    call: call.id,
    agreements: [first.id],
    side: "both",
    signedOn: civilDate("2022-01-25"),
  });
  const { id, receipt, name } = await owner.application.findFirstOrThrow({
    where: { id: first.applicationId ?? "" },
  });
  const code = "ABCDEFGH";
  await owner.application.updateMany({
    where: { id },
    data: { queryCodeHash: hashQueryCode(receipt, code) },
  });

  await page.goto(`/${center.slug}/track?receipt=${receipt}`);
  await page.getByLabel("查询码").fill(code);
  await page.getByRole("button", { name: "查询" }).click();
  await page.getByRole("button", { name: "开通机构平台" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "开通机构平台" }).click();
  await page.getByLabel("您的姓名").fill("李敏");
  await page.getByLabel("邮箱或手机号").fill(`${receipt.toLowerCase()}@example.org`);
  await page.getByLabel("密码", { exact: true }).fill("只有她自己知道的一句话");
  await page.getByLabel("再填一次密码").fill("只有她自己知道的一句话");
  await page.getByRole("button", { name: "建立账号并接受邀请" }).click();
  await expect(page).toHaveURL(/\/portal/);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await page.goto(`/${center.slug}/portal/people`);
  await page.getByLabel("姓名").fill("王强");
  await page.getByRole("button", { name: "开出邀请" }).click();
  const slip = page.getByText("邀请码", { exact: true }).locator("xpath=following-sibling::dd");
  const invitation = (await slip.textContent()) ?? "";

  const colleague = await makePerson(owner, null, [], { name: "王强" });
  const other = await browser.newContext({ baseURL: process.env.BASE_URL ?? "" });
  await enter(other, colleague);
  const theirs = await other.newPage();
  await theirs.goto(`/${center.slug}/join?code=${invitation}`);
  await theirs.getByRole("button", { name: "接受邀请" }).click();
  await expect(theirs.getByRole("heading", { level: 1, name })).toBeVisible();

  // Another organization of the same center does not exist for them.
  const strange = await owner.agreement.findFirstOrThrow({ where: { id: second.id } });
  const answer = await theirs.request.get(`/${center.slug}/portal/open/${strange.organizationId}`);
  expect(answer.status()).toBe(403);
  expect(await answer.text()).not.toContain(name);

  await page.goto(`/${center.slug}/portal/people`);
  const line = page.getByRole("listitem").filter({ hasText: "王强" });
  await line.getByRole("button", { name: "移出" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "移出", exact: true }).click();
  await expect(line).toHaveCount(0);
  expect((await theirs.request.get(`/${center.slug}/portal`, { maxRedirects: 0 })).status()).not.toBe(200);
  await other.close();
});
