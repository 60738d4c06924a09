import { expect, type Page, test } from "@playwright/test";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { makeCall, makeCriteria, makePerson, syntheticCreditCode, visitOf } from "../support/factories";
import { answerField, answers, fillApplication, send, slipOf } from "./application-form";
import { alertOf, expectFault, openCenter, owner, setToday } from "./ground";

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

async function expectKept(page: Page, changes: Partial<typeof answers> = {}): Promise<void> {
  for (const [label, value] of Object.entries({ ...answers, ...changes }))
    await expect(answerField(page, label)).toHaveValue(value);
  await expect(page.getByLabel("公益慈善")).toBeChecked();
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
      await fillApplication(page, { creditCode: code });
      await send(page);
      await expectFault(page, answerField(page, "统一社会信用代码"), sentence);
      await expect(answerField(page, "统一社会信用代码")).toHaveValue(code);
      await expectKept(page);
      expect(await applicationsIn(center)).toEqual([]);
    });
  }

  test("explains a wrong mobile number and a missing consent at once, and takes the corrected form", async ({
    page,
  }) => {
    const { center, call, form } = await openCall();
    const consent = page.getByRole("checkbox", { name: /填写内容真实/ });
    await page.goto(form);
    await fillApplication(page, { 手机号: "1380000123" });
    await consent.uncheck();
    await send(page);
    await expect(alertOf(page)).toContainText("有 2 处需要改正");
    await expectFault(page, answerField(page, "手机号"), /手机号应为 11 位数字/);
    await expectFault(page, consent, /需要同意公示和信息使用说明/);
    await expectKept(page, { 手机号: "1380000123" });
    expect(await applicationsIn(center)).toEqual([]);

    await answerField(page, "手机号").fill("138 0000 1234");
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
    let lost = "";
    await page.route(
      /\/apply\//,
      async (route) => {
        lost = await (await route.fetch()).text();
        await route.abort("connectionreset");
      },
      { times: 1 },
    );
    await send(page);
    await expect(alertOf(page)).toContainText("没有连上服务器");
    await expectKept(page);
    await send(page);
    const { receipt, code } = await slipOf(page);
    await expect(page.getByText("此前已经提交，内容以首次提交的为准")).toBeVisible();
    expect(lost).toContain(receipt);
    expect(lost).toContain(code);
    expect(await applicationsIn(center)).toHaveLength(1);
  });

  test("refuses a second application with the same credit code and tells nothing of the first", async ({
    page,
  }) => {
    const { center, form } = await openCall();
    await page.goto(form);
    await fillApplication(page);
    await send(page);
    const { receipt } = await slipOf(page);
    await page.goto(form);
    const others = { 组织名称: "另一家服务中心", 联系人姓名: "赵六" };
    await fillApplication(page, others);
    await send(page);
    await expectFault(page, answerField(page, "统一社会信用代码"), /在本批次已有一份申请，不能重复提交/);
    await expectKept(page, others);
    await expect(page.getByRole("main")).not.toContainText(receipt);
    await expect(page.getByRole("main")).not.toContainText(answers.组织名称);
    expect(await applicationsIn(center)).toHaveLength(1);
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
      await expectKept(page);
      expect(await applicationsIn(center)).toEqual([]);
    });
  }
});
