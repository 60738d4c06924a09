import { expect, test } from "@playwright/test";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { makeCall, makeCriteria, makePerson, syntheticCreditCode, visitOf } from "../../support/factories";
import { alertOf, expectFault, openCenter, owner, setToday } from "../ground";
import {
  answerField,
  begin,
  fillApplication,
  fillRegistration,
  goOn,
  send,
  slipOf,
} from "./application-form";

// What applicants do wrong, twice or too late. Each test has a center of its own.

/** A batch that takes applications on the center's day. */
async function openCall() {
  const center = await openCenter("2021-12-28");
  const person = await makePerson(owner, center, ["staff"], { name: "王科员" });
  const call = await inCenter(visitOf(center, person, "call.prepare", "2021-12-24"), async (ctx) => {
    const made = await makeCall(ctx, { number: 3, state: "recruiting", name: "第三批" });
    await makeCriteria(ctx, made);
    return made;
  });
  return { center, call, form: `/${center.slug}/apply/3` };
}

function applicationsIn(center: Center) {
  return owner.application.findMany({ where: { centerId: center.id }, orderBy: { receipt: "asc" } });
}

test.describe("the public form", () => {
  const good = syntheticCreditCode(7001);
  const traps: [what: string, code: string, sentence: RegExp][] = [
    [
      "the letter O in place of a zero",
      good.replace("0", "O"),
      /不使用字母 I、O、Z、S、V，第 5 位的“O”可能应为数字 0/,
    ],
    ["a wrong check digit", good.slice(0, -1) + (good.endsWith("1") ? "2" : "1"), /校验位不符/],
    ["a missing digit", good.slice(0, -1), /应为 18 位，现在是 17 位/],
    ["letters in its division", `52AB${good.slice(4)}`, /第 3 至 8 位应为数字/],
  ];
  for (const [what, code, sentence] of traps) {
    test(`explains ${what} in a credit code, keeps everything typed and writes nothing`, async ({ page }) => {
      const { center, form } = await openCall();
      await page.goto(form);
      await begin(page);
      await fillRegistration(page, code);
      await page.getByRole("button", { name: "保存并继续" }).click();
      await expectFault(page, answerField(page, "统一社会信用代码"), sentence);
      await expect(answerField(page, "统一社会信用代码")).toHaveValue(code);
      await expect(page.getByLabel("公益慈善")).toBeChecked();
      expect(await applicationsIn(center)).toEqual([]);
    });
  }

  test("explains a wrong mobile number and a missing consent, and takes the corrected form", async ({
    page,
  }) => {
    const { center, call, form } = await openCall();
    const consent = page.getByRole("checkbox", { name: /承诺和同意/ });
    await page.goto(form);
    await fillApplication(page);
    await page.getByRole("link", { name: "修改" }).last().click();
    await answerField(page, "手机号").fill("1380000123");
    await page.getByRole("button", { name: "保存并继续" }).click();
    await expectFault(page, answerField(page, "手机号"), /手机号应是 11 位手机号/);
    await answerField(page, "手机号").fill("138 0000 1234");
    await goOn(page, "核对提交");
    await send(page);
    await expectFault(page, consent, /需要作出承诺并同意信息使用说明/);
    expect(await applicationsIn(center)).toEqual([]);
    await consent.check();
    await send(page);
    expect((await slipOf(page)).receipt).toBe(`${center.code}03-0001`);
    const [application] = await applicationsIn(center);
    expect(application).toMatchObject({ callId: call.id, contactMobile: "13800001234" });
  });

  test("makes one application and one receipt of a double click", async ({ page }) => {
    const { center, form } = await openCall();
    await page.goto(form);
    await fillApplication(page);
    await page.getByRole("button", { name: "提交申请" }).dblclick();
    const { receipt } = await slipOf(page);
    expect((await applicationsIn(center)).map((each) => each.receipt)).toEqual([receipt]);
  });

  test("gives the same receipt and code when the first answer was lost on its way", async ({ page }) => {
    const { center, form } = await openCall();
    await page.goto(form);
    await fillApplication(page);
    await page.route(
      /\/apply\//,
      async (route) => {
        await route.fetch({ maxRedirects: 0 });
        await route.abort("connectionreset");
      },
      { times: 1 },
    );
    await send(page);
    await expect(alertOf(page)).toContainText("没有连上服务器");
    await send(page);
    const { receipt } = await slipOf(page);
    await expect(page.getByText("此前已经提交，内容以首次提交的为准")).toBeVisible();
    expect((await applicationsIn(center)).map((each) => each.receipt)).toEqual([receipt]);
  });

  test("takes an application whose credit code a rival has typed before, and tells nothing of the first", async ({
    page,
    browser,
  }) => {
    const { center, form } = await openCall();
    await page.goto(form);
    await fillApplication(page, { 组织名称: "抢先的组织" });
    await send(page);
    const { receipt } = await slipOf(page);
    const owner = await (await browser.newContext()).newPage();
    await owner.goto(new URL(form, page.url()).href);
    await fillApplication(owner);
    await expect(owner.getByRole("main")).not.toContainText("抢先的组织");
    await send(owner);
    expect((await slipOf(owner)).receipt).not.toBe(receipt);
    expect(await applicationsIn(center)).toHaveLength(2);
  });

  test("is not shown before the window and after it", async ({ page }) => {
    const { center, form } = await openCall();
    await setToday(center, "2021-12-24");
    await page.goto(form);
    await expect(page.getByRole("main")).toContainText("2021年12月25日开始接收申请");
    await expect(page.getByRole("button", { name: "提交申请" })).toBeHidden();
    await setToday(center, "2022-01-04");
    await page.goto(form);
    await expect(page.getByRole("main")).toContainText("本批次已截止，不再接收申请");
    await expect(page.getByRole("button", { name: "提交申请" })).toBeHidden();
  });

  for (const [when, day, sentence] of [
    ["before the window", "2021-12-24", "招募2021年12月25日才开始"],
    ["after the window", "2022-01-04", "招募已于2022年1月3日截止"],
  ] as const) {
    test(`sent ${when} from a page that was open is refused, keeps everything typed and writes nothing`, async ({
      page,
    }) => {
      const { center, form } = await openCall();
      await page.goto(form);
      await fillApplication(page);
      await setToday(center, day);
      await send(page);
      await expect(alertOf(page)).toContainText(sentence);
      expect(await applicationsIn(center)).toEqual([]);
    });
  }
});
