import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { pdfBytes } from "../../support/center/files";
import { makePerson, visitOf } from "../../support/factories";
import { makeOrganization, makeRepresentative } from "../../support/portal-world";
import { makeFund } from "../../support/projects/projects";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner, setToday } from "../ground";
import { named, planPayments, press } from "./project";

const day = "2026-03-12";

test("a purchase by direct award is made public, planned to the fen, spends with vouchers and changes with approval", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const center = await openCenter(day);
  const desk = `/${center.slug}/desk`;
  const portal = `/${center.slug}/portal`;
  const manager = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  const clerk = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const approver = await makePerson(owner, center, ["approver"], { name: "钱局" });
  const organization = await makeOrganization(owner, center, "和风社工服务中心");
  const person = await makePerson(owner, null, [], { name: "李敏" });
  const executor = await makeRepresentative(owner, center, person, organization);
  await inCenter(visitOf(center, manager, "fund.edit", day), (ctx) =>
    makeFund(ctx, { year: 2026, name: "购买服务专项", grantedFen: 10_000_000n }),
  );

  // The award: what is wrong is said beside its field, and what was typed stays.
  await enter(page.context(), clerk);
  await page.goto(`${desk}/projects/new`);
  await named(page, "name").fill("银龄互助");
  await named(page, "field").selectOption("助老");
  await named(page, "fundId").selectOption({ index: 1 });
  await named(page, "grantedFen").fill("-6万元");
  await named(page, "lead").selectOption({ label: "和风社工服务中心" });
  await named(page, "startsOn").fill("2026-01-01");
  await named(page, "endsOn").fill("2026-12-31");
  await named(page, "servedGroups").fill("社区老年人");
  await named(page, "summary").fill("为社区老年人开展互助服务。");
  await named(page, "planLines.0.name").fill("健康讲座");
  await named(page, "planLines.0.measure").selectOption("events");
  await named(page, "planLines.0.target").fill("10");
  await named(page, "planLines.0.unit").fill("场");
  await named(page, "budgetLines.0.name").fill("活动费");
  await named(page, "budgetLines.0.amountFen").fill("6");
  await named(page, "budgetLines.0.tolerance").fill("0");
  await named(page, "directReason").fill("只有一家符合条件");
  await named(page, "document").fill("平民发〔2026〕3号");
  await press(page, "立项");
  await expectFault(page, named(page, "grantedFen"), /不是有效的金额/);
  await named(page, "grantedFen").fill("12345678901234567");
  await press(page, "立项");
  await expectFault(page, named(page, "grantedFen"), /请核对单位是元还是万元/);
  await named(page, "grantedFen").fill("6万元");
  await press(page, "立项");
  // 6 yuan are not 60,000.
  await expect(
    page.getByText("预算合计 6.00 元，与核定金额加自筹配套的 60,000.00 元 不一致。").first(),
  ).toBeVisible();
  await named(page, "budgetLines.0.amountFen").fill("6万");
  await press(page, "立项");
  await expect(page.getByRole("heading", { name: "银龄互助", level: 1 })).toBeVisible();
  const project = page.url();
  const id = project.split("/").at(-1) ?? "";

  // It begins once its result was public for its time.
  await expect(page.getByText(/公示期满后才能启动/).first()).toBeVisible();
  await page.getByRole("link", { name: "拟写公示" }).click();
  await press(page, "保存公示稿");
  await page.waitForURL(/\/desk\/notices\/[0-9a-f-]{36}$/);
  const notice = page.url();
  await confirm(page, "发布公示", "发布公示");
  await expect(page.getByRole("button", { name: "撤回公示" })).toBeVisible();
  await page.context().clearCookies();
  await page.goto(notice.replace("/desk/", "/"));
  for (const words of ["和风社工服务中心", "60,000.00 元", "只有一家符合条件", "平民发〔2026〕3号"])
    await expect(page.getByRole("article")).toContainText(words);
  await setToday(center, "2026-03-23");
  await enter(page.context(), clerk);
  await page.goto(notice);
  await confirm(page, "公示期满办结", "公示期满办结", () =>
    page.getByLabel("公示期内的异议情况").fill("公示期内未收到异议。"),
  );
  await page.waitForURL(project);
  await page.getByRole("link", { name: "启动", exact: true }).click();
  await press(page, "启动项目");
  await expect(page.getByText("实施中").first()).toBeVisible();

  // The payments: shares sum to the whole.
  await planPayments(page, [
    { name: "首期款", percent: "60", condition: "signed" },
    { name: "尾款", percent: "50", condition: "midtermPassed" },
  ]);
  await expect(page.getByText("比例合计 110%").first()).toBeVisible();
  await named(page, "tranches.1.percent").fill("40");
  await press(page, "保存");
  await expect(page.getByText("36,000.00 元")).toBeVisible();

  // The executor spends, up to its budget; beyond it a change is due.
  await enter(page.context(), executor);
  await page.goto(`${portal}/projects/${id}/expense`);
  await named(page, "budgetLineId").selectOption({ index: 1 });
  await named(page, "spentOn").fill("2026-03-01");
  await named(page, "amountFen").fill("60000.01");
  await named(page, "payee").fill("民福文具店");
  await named(page, "purpose").fill("讲座材料");
  await named(page, "invoice").fill("044001");
  await press(page, "登记支出");
  await expectFault(page, named(page, "amountFen"), /还可支出 60,000\.00 元；超出的需要办理变更/);
  await named(page, "amountFen").fill("5000");
  await press(page, "登记支出");
  await page
    .getByLabel("选择文件")
    .setInputFiles([{ name: "发票.pdf", mimeType: "application/pdf", buffer: pdfBytes() }]);
  await expect(page.getByRole("link", { name: "发票.pdf" })).toBeVisible();
  await page.goto(`${portal}/projects/${id}/expense`);
  await named(page, "budgetLineId").selectOption({ index: 1 });
  await named(page, "amountFen").fill("1");
  await named(page, "payee").fill("另一家");
  await named(page, "purpose").fill("材料");
  await named(page, "invoice").fill("０４４００１");
  await press(page, "登记支出");
  await expectFault(page, named(page, "invoice"), /已经登记过/);

  // It asks for more money; the approver decides, and the payments fit.
  await page.goto(`${portal}/projects/${id}/change/money`);
  await named(page, "grantedFen").fill("7万元");
  await named(page, "budgetLines.0.amountFen").fill("7万元");
  await named(page, "reason").fill("增加两场讲座");
  await press(page, "申请资金变更");
  await expect(page.getByText("待审批").first()).toBeVisible();
  await enter(page.context(), approver);
  await page.goto(`/${center.slug}/approval`);
  await page.getByRole("link", { name: "银龄互助：资金变更" }).click();
  await expect(page.getByText("60,000.00 元").first()).toBeVisible();
  await named(page, "decision").fill("同意");
  await press(page, "批准变更");
  await expect(page.getByText("已批准").first()).toBeVisible();
  await enter(page.context(), clerk);
  await page.goto(project);
  await expect(page.getByText("28,000.00 元").first()).toBeVisible();
});
