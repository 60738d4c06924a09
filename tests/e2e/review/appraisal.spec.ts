import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { inCenter } from "@/lib/db/tenant";
import { makeApplication, makeCall, makePerson, type Person, visitOf } from "../../support/factories";
import { enter, openCenter, owner } from "../ground";

// Gujiao's way: no panel and no marks, two staff look into each applicant, and the suitable are confirmed as one list.

const today = "2022-01-14";

test("two of the staff appraise, a manager settles, the list is confirmed and goes on notice", async ({
  browser,
}) => {
  const center = await openCenter(today);
  const first = await makePerson(owner, center, ["staff"], { name: "王科员" });
  const second = await makePerson(owner, center, ["staff"], { name: "李科员" });
  const manager = await makePerson(owner, center, ["manager"], { name: "张主任" });
  const { call, fit, unfit } = await inCenter(visitOf(center, first, "call.prepare", today), async (ctx) => {
    const call = await makeCall(ctx, { state: "closed", method: "appraisal", quota: 2 });
    const fit = await makeApplication(ctx, call, { state: "passed", name: "惠心心理协会" });
    const unfit = await makeApplication(ctx, call, { state: "passed", name: "众熙公益协会" });
    return { call, fit, unfit };
  });
  const appraisal = `/${center.slug}/desk/calls/${call.number}/appraisal`;
  const pageOf = async (person: Person) => {
    const context = await browser.newContext();
    await enter(context, person);
    return context.newPage();
  };
  const [one, two, three] = [await pageOf(first), await pageOf(second), await pageOf(manager)];

  await one.goto(appraisal);
  await one.getByRole("button", { name: "开始评估" }).click();
  await one.getByRole("dialog").getByRole("button", { name: "开始评估" }).click();
  await expect(one.getByText("评审中").first()).toBeVisible();

  for (const [page, opinions] of [
    [one, { [fit.receipt]: "适合", [unfit.receipt]: "适合" }],
    [two, { [fit.receipt]: "适合", [unfit.receipt]: "不适合" }],
  ] as const) {
    for (const [receipt, conclusion] of Object.entries(opinions)) {
      await page.goto(`${appraisal}/${receipt}`);
      for (const topic of ["机构负责人", "基本情况", "业务模式", "财务状况"])
        await page.getByLabel(topic).fill(`${topic}：看过材料，也谈过话。`);
      await page.getByLabel(conclusion, { exact: true }).check();
      await page.getByLabel("理由").fill("依据充分。");
      await page.getByRole("button", { name: "存为草稿" }).click();
      await page.getByRole("button", { name: "提交意见" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "提交" }).click();
      await expect(page.getByRole("button", { name: "收回意见" })).toBeVisible();
    }
  }

  await one.goto(`${appraisal}/${fit.receipt}/visit`);
  await one.getByLabel("地点").fill("党群服务中心二楼");
  await one.getByLabel("见到的人").fill("李敏（负责人）");
  await one.getByLabel("看到和了解到的情况").fill("场地整洁，正在给老人上课。");
  await one.getByRole("button", { name: "保存走访" }).click();
  await expect(one.getByText("场地整洁，正在给老人上课。")).toBeVisible();
  // On the spot, with the telephone: a photograph below the note, seen by the colleague too.
  await one.getByLabel("选择文件").setInputFiles({
    name: "厨房.png",
    mimeType: "image/png",
    buffer: await sharp({ create: { width: 64, height: 48, channels: 3, background: "#7a9" } })
      .png()
      .toBuffer(),
  });
  await expect(one.getByRole("figure").getByRole("img")).toBeVisible();
  await two.goto(`${appraisal}/${fit.receipt}`);
  const photo = await two.getByRole("figure").getByRole("img").getAttribute("src");
  expect((await two.request.get(photo ?? "")).status()).toBe(200);
  const stranger = await browser.newContext();
  expect((await stranger.request.get(photo ?? "", { maxRedirects: 0 })).status()).not.toBe(200);

  await one.getByRole("button", { name: "作出结论" }).click();
  await one.getByRole("dialog").getByLabel("理由").fill("两人意见一致。");
  await one.getByRole("dialog").getByRole("button", { name: "作出结论" }).click();
  await expect(one.getByText("评估结论：适合")).toBeVisible();

  await one.goto(`${appraisal}/${unfit.receipt}`);
  await expect(one.getByText("由管理者裁定")).toBeVisible();
  await three.goto(`${appraisal}/${unfit.receipt}`);
  await three.getByRole("button", { name: "裁定结论" }).click();
  await three.getByRole("dialog").getByLabel("不适合", { exact: true }).check();
  await three.getByRole("dialog").getByLabel("理由").fill("收支没有记账。");
  await three.getByRole("dialog").getByRole("button", { name: "作出结论" }).click();
  await expect(three.getByText("评估结论：不适合")).toBeVisible();

  await three.goto(appraisal);
  await three.getByRole("button", { name: "确认名单" }).click();
  await expect(three.getByRole("dialog")).toContainText("惠心心理协会");
  await expect(three.getByRole("dialog")).not.toContainText("众熙公益协会");
  await three.getByRole("dialog").getByRole("button", { name: "确认名单" }).click();
  await expect(three.getByText("入围名单已确认")).toBeVisible();

  await three.goto(`/${center.slug}/desk/notices/new?call=${call.number}`);
  await expect(three.getByText("惠心心理协会").first()).toBeVisible();
  await expect(three.getByText("综合评估").first()).toBeAttached();
});
