import { expect, test } from "@playwright/test";
import { database } from "@/lib/db/client";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { demoPassword } from "@/prisma/demo/accounts";
import { apply, giveMarks } from "@/prisma/demo/batch";
import { range } from "@/prisma/demo/range";
import { foundCenters, pingcheng, serials, thirdCall, thirdSeed } from "@/prisma/demo/world";
import { ownerClient, syntheticCreditCode } from "../support/factories";
import { confirm, setDay, signIn } from "./desk";
import { fillApplication, send, slipOf } from "./recruitment/application-form";
import { richText } from "./rich-editor";

// Pingcheng's third batch, from call to incubation, in the browser: 40 applied, 34 passed, 30 admitted, 48 + 30 = 78.
// What is alike forty times over is done twice by hand and then through the same use cases.

test("Pingcheng's third batch runs from the call to incubation", async ({ page }) => {
  test.setTimeout(900_000);
  page.setDefaultTimeout(60_000); // what waits longer will not come, and fifteen minutes tell no more
  const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
  const { center, panel } = await foundCenters(owner);
  await owner.$disconnect();
  const desk = `/${center.slug}/desk`;
  const staff = () => signIn(page, "staff@fuhua.example", demoPassword);

  await test.step("staff publish the call", async () => {
    await staff();
    await setDay(page, center.slug, "2021-12-24");
    await page.goto(`${desk}/calls/new`);
    await expect(page.getByLabel("批次号")).toHaveValue("3");
    await (await richText(page, "公告正文")).fill(thirdCall.body);
    await page.getByLabel("招募开始").fill("2021.12.25");
    await page.getByLabel("招募截止").fill("2022年1月3日");
    await page.getByLabel("评审日期").fill("２０２２-１-１４");
    await page.getByLabel("入围名额").fill("30");
    for (const [at, name] of thirdCall.criteria.entries()) {
      await page.getByLabel(`第 ${at + 1} 项指标`).fill(name);
      await expect(page.getByLabel(`第 ${at + 1} 项满分`)).toHaveValue("20");
    }
    await page.getByText("展开查看或修改").click();
    await page.getByLabel("平均", { exact: false }).first().check();
    await page.getByRole("button", { name: "保存，去核对" }).click();
    await expect(page.getByText("筹备", { exact: true }).first()).toBeVisible();
    await confirm(page, "发布招募公告", "发布");
    await expect(page.getByText("招募中").first()).toBeVisible();
  });

  const slips: { receipt: string; code: string }[] = [];
  async function applyInBrowser(name: string, creditCode: string | null, mobile: string): Promise<void> {
    await page.context().clearCookies();
    await page.goto(`/${center.slug}/calls/3`);
    await page.getByRole("link", { name: "在线申请" }).first().click();
    await fillApplication(page, { creditCode, 组织名称: name, 手机号: mobile });
    await send(page);
    slips.push(await slipOf(page));
  }

  await test.step("organizations apply without an account and get a receipt and a code", async () => {
    await setDay(page, center.slug, "2021-12-25");
    await applyInBrowser("平城区晚晴社会工作服务中心", syntheticCreditCode(900_001), "138 0000 1234");
    await applyInBrowser("平城区邻家互助队（筹）", null, "138 0000 1235");
    expect(slips.map(({ receipt }) => receipt)).toEqual(["PC03-0001", "PC03-0002"]);
    await apply(center, thirdCall, pingcheng, range(serials.third, 38));
  });

  await test.step("an applicant sees the status with receipt and code", async () => {
    await page.goto(`/${center.slug}/track`);
    await page.getByRole("textbox", { name: "申请编号" }).fill(slips[0]?.receipt.toLowerCase() ?? "");
    await page.getByRole("textbox", { name: "查询码" }).fill(slips[0]?.code ?? "");
    await page.getByRole("main").getByRole("button", { name: "查询" }).click();
    await expect(page.getByRole("main")).toContainText("平城区晚晴社会工作服务中心");
    await expect(page.getByRole("main")).toContainText("待受理");
  });

  await test.step("staff check the papers one after the other: 34 pass, 6 are refused with a reason", async () => {
    await staff();
    await setDay(page, center.slug, "2022-01-06");
    await page.goto(`${desk}/applications/PC03-0001`);
    for (let turn = 0; turn < 40; turn += 1) {
      const receipt = `PC03-${String(turn + 1).padStart(4, "0")}`;
      await expect(page).toHaveURL(new RegExp(`/${receipt}(\\?|$)`));
      if (turn % 7 === 6 || turn === 39) {
        await confirm(page, "不通过", "判为不通过", () =>
          page.getByRole("dialog").getByRole("textbox").fill("近两年内有行政处罚记录，不符合入驻条件。"),
        );
      } else {
        await page.getByRole("button", { name: "通过", exact: true }).click();
      }
      if (turn < 39) await expect(page).not.toHaveURL(new RegExp(`/${receipt}(\\?|$)`));
    }
    await page.goto(`${desk}/calls/3`);
    await expect(page.getByText("34 份通过", { exact: true })).toBeVisible();
  });

  const call = await inCenter(
    { center, actor: visitor, permission: "site.view", now: new Date(), scope: {} },
    (ctx) =>
      ctx.db.call.findFirstOrThrow({ where: { number: 3 }, select: { id: true, kind: true, number: true } }),
  );

  await test.step("staff compose the panel of seven and start the review", async () => {
    await setDay(page, center.slug, "2022-01-14");
    await page.goto(`${desk}/calls/3/panel`);
    const panel = page.getByRole("list", { name: "评审组" }).getByRole("listitem");
    const seat = page.getByRole("button", { name: /^加入(?!评审组)/ });
    const [seated, all] = [await panel.count(), (await panel.count()) + (await seat.count())];
    for (let size = seated + 1; size <= all; size += 1) {
      await seat.first().click();
      await expect(panel).toHaveCount(size);
    }
    await confirm(page, "开始评审", "开始评审");
    await expect(page.getByText("评审中").first()).toBeVisible();
    await expect(page.getByRole("main")).toBeFocused(); // its button is gone: Tab goes on from here
  });

  await test.step("the ranking cannot be confirmed while marks are missing", async () => {
    await giveMarks(center, call, panel, civilDate("2022-01-14"), thirdSeed, { skip: ["0/0", "1/0"] });
    await page.goto(`${desk}/calls/3/ranking`);
    await expect(page.getByText(/还有 2 张打分表没有提交/).first()).toBeVisible();
    await expect(page.getByRole("button", { name: "确认排名", exact: true })).toBeHidden();
  });

  await test.step("a panelist marks one applicant, saved while typing, and recuses from another", async () => {
    await signIn(page, "panel1@fuhua.example", demoPassword);
    await page.goto(`/${center.slug}/panel/3/PC03-0001`);
    for (const name of thirdCall.criteria) await page.getByLabel(name).fill("18");
    await expect(page.getByText(/已保存 \d/)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(thirdCall.criteria[0] ?? "")).toHaveValue("18");
    await confirm(page, "提交评分", "确认提交");
    await expect(page.getByText(/已于.*提交评分/).first()).toBeVisible();
    await page.goto(`/${center.slug}/panel/3/PC03-0002`);
    await confirm(page, "回避", "确认回避", () =>
      page.getByRole("dialog").getByRole("textbox").fill("发起人是本人近亲属。"),
    );
    await expect(page.getByText(/已于.*回避/).first()).toBeVisible();
  });

  await test.step("staff confirm the ranking: 30 admitted, frozen", async () => {
    await staff();
    await page.goto(`${desk}/calls/3/ranking`);
    await expect(page.getByText(/30 个名额/)).toBeVisible();
    await confirm(page, "确认排名", "确认排名");
    await expect(page.getByText(/排名已由.*确认/)).toBeVisible();
    await expect(page.getByText("入围", { exact: true })).toHaveCount(30);
  });

  await test.step("the notice is made from the snapshot and stands on the public site, names masked", async () => {
    await setDay(page, center.slug, "2022-01-17");
    await page.goto(`${desk}/notices/new?call=3`);
    await page.getByRole("button", { name: "保存公示稿" }).click();
    await page.waitForURL(/\/desk\/notices\/[0-9a-f-]{36}$/);
    await confirm(page, "发布公示", "发布公示");
    await expect(page.getByText("公示期", { exact: true }).first()).toBeVisible();
    const id = page.url().split("/").at(-1);
    await page.context().clearCookies();
    await page.goto(`/${center.slug}/notices/${id}`);
    const paper = page.getByRole("article");
    await expect(paper).toContainText("至1月21日");
    await expect(paper.locator("table").first().locator("tbody tr")).toHaveCount(30);
    await expect(paper).toContainText("*");
    await expect(paper).not.toContainText("王小明");
  });

  await test.step("after the period staff close the notice and record the signing of 30 agreements", async () => {
    await staff();
    await page.goto(`${desk}/notices`);
    await page.getByRole("main").getByRole("link", { name: /入围/ }).click();
    await expect(page.getByRole("button", { name: "公示期满转签约", exact: true })).toBeHidden();
    await setDay(page, center.slug, "2022-01-24");
    await page.goto(`${desk}/notices`);
    await page.getByRole("main").getByRole("link", { name: /入围/ }).click();
    await confirm(page, "公示期满转签约", "公示期满转签约", () =>
      page.getByLabel("公示期内的异议情况").fill("公示期内未收到异议，没有未办结的异议。"),
    );
    await page.waitForURL(/desk\/agreements/);
    await setDay(page, center.slug, "2022-02-17");
    await page.goto(`${desk}/agreements?call=3`);
    await page.getByLabel("选择全部待签协议").check();
    await page.getByRole("button", { name: "登记所选协议的签署" }).click();
    await expect(page.getByRole("heading", { name: "登记 30 份协议的签署" })).toBeVisible();
    await expect(page.getByLabel("签署日期")).toHaveValue("");
    await page.getByLabel("签署日期").fill("2022-02-17");
    await page.getByLabel("双方").check();
    await page.getByLabel("甲方签署人").fill("李秀英");
    await page.getByRole("button", { name: "登记 30 份协议的签署" }).click();
    await expect(page.getByText("30 家组织已进入孵化")).toBeVisible();
  });

  await test.step("the manager sees 40, 34, 30 and 78, each down to its list", async () => {
    await signIn(page, "manager@fuhua.example", demoPassword);
    await page.goto(`${desk}/dashboard`);
    const main = page.getByRole("main");
    await expect(main).toContainText("78");
    for (const [stage, count] of [
      ["申请", 40],
      ["初审通过", 34],
      ["入围", 30],
    ] as const) {
      await page.goto(`${desk}/dashboard`);
      await main.getByRole("link", { name: stage, exact: true }).first().click();
      await expect(main).toContainText(`共 ${count} 份`);
    }
    await page.goto(`${desk}/incubatees`);
    await expect(main).toContainText("78");
  });

  await database().$disconnect();
});
