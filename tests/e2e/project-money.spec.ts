import { expect, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makePerson, type Person, visitOf } from "../support/factories";
import { pdfBytes } from "../support/files";
import { makeOrganization, makeRepresentative } from "../support/portal-world";
import { makeFund } from "../support/projects";
import { confirm } from "./desk";
import { enter, expectFault, openCenter, owner } from "./ground";

const day = "2026-03-12";
const named = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const send = (page: Page, words: string) =>
  page.getByRole("main").getByRole("button", { name: words, exact: true }).click();

/** Leads one part of the grant from its request to its payment, each step by another. */
async function pay(
  page: Page,
  desk: string,
  part: string,
  people: Record<"clerk" | "checker" | "approver" | "manager", Person>,
) {
  const open = async (who: Person, at: string) => {
    await enter(page.context(), who);
    await page.goto(at);
    await page.getByRole("link", { name: part }).first().click();
  };
  await open(people.clerk, desk);
  await named(page, "request").fill("条件已经满足");
  await send(page, "申请拨付");
  await expect(page.getByText("待审核").first()).toBeVisible();
  const at = page.url();
  await enter(page.context(), people.checker);
  await page.goto(at);
  await named(page, "opinion").fill("材料齐全");
  await send(page, "审核通过");
  await expect(page.getByText("待审批").first()).toBeVisible();
  await open(people.approver, desk.replace(/\/desk.*/, "/approval"));
  await named(page, "approval").fill("同意拨付");
  await send(page, "审批同意");
  await expect(page.getByText("待拨付").first()).toBeVisible();
  await enter(page.context(), people.manager);
  await page.goto(at);
  await named(page, "voucher").fill("记-012");
  await send(page, "登记拨付");
  await expect(page.getByText("已拨付").first()).toBeVisible();
}

/** What a third party found of a stage; its own screens are walked elsewhere. */
async function evaluated(centerId: string, projectId: string, stage: "midterm" | "final") {
  const body = await owner.body.create({ data: { centerId, kind: "evaluator", name: `评估机构${stage}` } });
  await owner.evaluation.create({
    data: {
      ...{ centerId, projectId, bodyId: body.id, stage, task: "评估", assignedByName: "宋立新" },
      ...{
        dueOn: new Date(day),
        assignedAt: new Date(day),
        submittedAt: new Date(day),
        submittedByName: "评估员",
      },
      ...{ state: "accepted", passed: true, total: "91.50", grade: "优秀" },
    },
  });
}

test("a purchase by direct award is paid in two parts, spends with vouchers, changes with approval and is closed", async ({
  page,
}) => {
  test.setTimeout(150_000);
  const center = await openCenter(day);
  const desk = `/${center.slug}/desk`;
  const portal = `/${center.slug}/portal`;
  const manager = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  const clerk = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const checker = await makePerson(owner, center, ["staff"], { name: "赵工" });
  const approver = await makePerson(owner, center, ["approver"], { name: "钱局" });
  const organization = await makeOrganization(owner, center, "和风社工服务中心");
  const person = await makePerson(owner, null, [], { name: "李敏" });
  const executor = await makeRepresentative(owner, center, person, organization);
  await inCenter(visitOf(center, manager, "fund.edit", day), (ctx) =>
    makeFund(ctx, { year: 2026, name: "购买服务专项", grantedFen: 10_000_000n }),
  );
  const people = { manager, clerk, checker, approver };

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
  await send(page, "立项");
  await expectFault(page, named(page, "grantedFen"), /不是有效的金额/);
  await named(page, "grantedFen").fill("12345678901234567");
  await send(page, "立项");
  await expectFault(page, named(page, "grantedFen"), /请核对单位是元还是万元/);
  await named(page, "grantedFen").fill("6万元");
  await send(page, "立项");
  // 6 yuan are not 60,000.
  await expect(
    page.getByText("预算合计 6.00 元，与核定金额加自筹配套的 60,000.00 元 不一致。").first(),
  ).toBeVisible();
  await named(page, "budgetLines.0.amountFen").fill("6万");
  await send(page, "立项");
  await expect(page.getByRole("heading", { name: "银龄互助", level: 1 })).toBeVisible();
  const project = page.url();
  const id = project.split("/").at(-1) ?? "";
  await page.getByRole("link", { name: "启动", exact: true }).click();
  await send(page, "启动项目");
  await expect(page.getByText("实施中").first()).toBeVisible();

  // The payments: shares sum to the whole.
  await page.getByRole("link", { name: "填写拨付计划" }).click();
  const parts = [
    { name: "首期款", percent: "60", condition: "signed" },
    { name: "尾款", percent: "50", condition: "midtermPassed" },
  ];
  for (const [at, { name, percent, condition }] of parts.entries()) {
    await named(page, `tranches.${at}.name`).fill(name);
    await named(page, `tranches.${at}.percent`).fill(percent);
    await page.locator(`[name="tranches.${at}.condition"][value="${condition}"]`).check();
  }
  await send(page, "保存");
  await expect(page.getByText("比例合计 110%").first()).toBeVisible();
  await named(page, "tranches.1.percent").fill("40");
  await send(page, "保存");
  await expect(page.getByText("36,000.00 元")).toBeVisible();
  await pay(page, project, "首期款", people);

  // The executor spends, up to its budget; beyond it a change is due.
  await enter(page.context(), executor);
  await page.goto(`${portal}/projects/${id}/expense`);
  await named(page, "budgetLineId").selectOption({ index: 1 });
  await named(page, "spentOn").fill("2026-03-01");
  await named(page, "amountFen").fill("60000.01");
  await named(page, "payee").fill("民福文具店");
  await named(page, "purpose").fill("讲座材料");
  await named(page, "invoice").fill("044001");
  await send(page, "登记支出");
  await expectFault(page, named(page, "amountFen"), /还可支出 60,000\.00 元；超出的需要办理变更/);
  await named(page, "amountFen").fill("5000");
  await send(page, "登记支出");
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
  await send(page, "登记支出");
  await expectFault(page, named(page, "invoice"), /已经登记过/);

  // It asks for more money; the approver decides, and the payments fit.
  await page.goto(`${portal}/projects/${id}/change/money`);
  await named(page, "grantedFen").fill("7万元");
  await named(page, "budgetLines.0.amountFen").fill("7万元");
  await named(page, "reason").fill("增加两场讲座");
  await send(page, "申请资金变更");
  await expect(page.getByText("待审批").first()).toBeVisible();
  await enter(page.context(), approver);
  await page.goto(`/${center.slug}/approval`);
  await page.getByRole("link", { name: "银龄互助：资金变更" }).click();
  await expect(page.getByText("60,000.00 元").first()).toBeVisible();
  await named(page, "decision").fill("同意");
  await send(page, "批准变更");
  await expect(page.getByText("已批准").first()).toBeVisible();
  await enter(page.context(), clerk);
  await page.goto(project);
  await expect(page.getByText("34,000.00 元").first()).toBeVisible();

  // Mid-term: a report from what is on record, and an evaluation that was passed.
  await page.getByRole("link", { name: "进入中期评估" }).click();
  await named(page, "dueOn").fill("2026-03-20");
  await send(page, "进入中期评估");
  await report("中期报告");
  await evaluated(center.id, id, "midterm");
  await page.goto(project);
  await confirm(page, "结束中期评估", "结束中期评估");
  await expect(page.getByText("实施中").first()).toBeVisible();
  await pay(page, project, "尾款", people);

  // The end: all that hinders is said at once, each with its list.
  await page.goto(project);
  await page.getByRole("link", { name: "进入末期评估" }).click();
  await named(page, "dueOn").fill("2026-03-20");
  await send(page, "进入末期评估");
  await expect(page.getByRole("heading", { name: "结项前还要办" })).toBeVisible();
  await page.getByRole("link", { name: "1 笔支出还没有核对" }).click();
  await page.getByRole("link", { name: "民福文具店" }).click();
  await send(page, "核对无误");
  await expect(page.getByText("已核对").first()).toBeVisible();
  await report("末期报告");
  await evaluated(center.id, id, "final");
  await page.goto(project);
  await confirm(page, "结项", "结项", async () => {
    await page.getByRole("dialog").getByLabel("结项意见").fill("验收合格");
  });
  await expect(page.getByText("已结项").first()).toBeVisible();
  await expect(page.getByText("91.50，优秀")).toBeVisible();
  await expect(page.getByText("300 人（按签到表去重）")).toBeVisible();

  // One balance everywhere: 100,000 less 70,000.
  await page.goto(`${desk}/funds`);
  await expect(page.getByRole("row", { name: /购买服务专项/ })).toContainText("3 万元");
  await page.goto(`${desk}/projects/new`);
  await expect(page.getByText("余额 30,000.00 元")).toHaveCount(1);

  /** The executor hands a report in, the desk answers it. */
  async function report(title: string) {
    // The stage has begun once its form is left.
    await expect(page).not.toHaveURL(/\/stage\//);
    await enter(page.context(), executor);
    await page.goto(`${portal}/projects/${id}`);
    await page.getByRole("link", { name: title, exact: true }).click();
    await page.getByRole("link", { name: "填写报告" }).click();
    await named(page, "done").fill("办了讲座，老人都来了。");
    if (title === "末期报告") {
      await send(page, "提交报告");
      await expectFault(page, named(page, "peopleServed"), /请填写服务人数/);
      await named(page, "peopleServed").fill("300");
      await named(page, "peopleBasis").fill("按签到表去重");
    }
    await send(page, "提交报告");
    await expect(page.getByText("待回复").first()).toBeVisible();
    await enter(page.context(), manager);
    await page.goto(project);
    await page.getByRole("link", { name: title, exact: true }).click();
    await named(page, "answer").fill("同意");
    await send(page, "回复");
    await expect(page.getByText("已回复").first()).toBeVisible();
  }
});
