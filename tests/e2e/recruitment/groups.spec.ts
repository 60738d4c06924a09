import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { makeCall, makeCriteria, makePerson, visitOf } from "../../support/factories";
import { nth, reviewWorld } from "../../support/review/review-world";
import { enter, openCenter, owner } from "../ground";
import { begin, fillFields, fillRegistration, goOn, send, slipOf } from "./application-form";

// A center's own words, the groups of a call, and a ranking for each of them.

const today = "2022-01-14";

test("a manager names what the center calls its applicants, and keeps what is on record", async ({
  page,
}) => {
  const center = await openCenter(today);
  await owner.organization.create({
    data: { centerId: center.id, name: "云冈文艺社", category: "文艺", legalStatus: "team" },
  });
  await enter(page.context(), await makePerson(owner, center, ["manager"]));
  await page.goto(`/${center.slug}/desk/settings/words`);
  const list = page
    .getByRole("region", { name: "组织类别" })
    .or(page.locator("section", { hasText: "组织类别" }));
  const words = list.getByLabel("供选择的");
  await words.fill("文化体育类\n公益慈善");
  await list.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("“文艺”已经用在记录中").first()).toBeVisible();
  await expect(words).toHaveValue("文化体育类\n公益慈善");
  await list.getByLabel("已停用的").fill("文艺");
  await list.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("组织类别已保存").first()).toBeVisible();
  await page.screenshot({ path: "test-results/words.png", fullPage: true });
  await page.goto(`/${center.slug}/desk/organizations?category=${encodeURIComponent("文艺")}`);
  await expect(page.getByRole("link", { name: "云冈文艺社" })).toBeVisible();
});

test("staff settle groups and a rubric with headings, and the notice of the call says so", async ({
  page,
}) => {
  const center = await openCenter(today);
  const staff = await makePerson(owner, center, ["staff"]);
  const call = await inCenter(visitOf(center, staff, "call.prepare", today), async (ctx) => {
    const made = await makeCall(ctx, { state: "preparing", opensOn: "2022-02-01", closesOn: "2022-02-10" });
    await makeCriteria(ctx, made);
    return made;
  });
  await enter(page.context(), staff);
  const batch = `/${center.slug}/desk/calls/${call.number}`;
  await page.goto(`${batch}/groups`);
  await page.getByLabel("园内", { exact: true }).check();
  await page.getByLabel("园外", { exact: true }).check();
  await page.getByLabel("萌芽型").check();
  await page.getByLabel("孵化期限").fill("12");
  const row = (at: number) => page.locator(`[data-place="${at}"]`);
  await row(0).getByLabel("组别名称").fill("园内组");
  await row(0).getByLabel("名额").fill("15");
  await row(1).getByLabel("组别名称").fill("园外组");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("不填名额的组，请填写合格线").first()).toBeVisible();
  await expect(row(0).getByLabel("名额")).toHaveValue("15");
  await page.screenshot({ path: "test-results/groups-form.png", fullPage: true });
  await row(1).getByLabel("合格线").fill("60");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("园外组 不限名额，60 分以上的都入围").first()).toBeVisible();

  await page.goto(`${batch}/edit`);
  const quota = page.getByRole("group", { name: "入围名额" });
  await expect(quota).toContainText("合计 15 家起");
  await expect(quota.getByRole("textbox")).toHaveCount(0);
  await expect(quota.getByRole("link", { name: "修改分组和名额" })).toHaveAttribute(
    "href",
    `${batch}/groups`,
  );
  for (const at of [1, 2]) {
    const line = page.locator("tr").filter({ has: page.getByLabel(`第 ${at} 项指标`) });
    await line.getByText("上级指标和评分依据").click();
    await page.getByLabel(`第 ${at} 项的上级指标`).fill("服务能力");
    await page.getByLabel(`第 ${at} 项的评分依据`).fill("近两年结项报告");
  }
  await page.screenshot({ path: "test-results/rubric-form.png", fullPage: true });
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("row", { name: /^服务能力 40 分/ })).toBeVisible();
  await expect(page.getByText("看：近两年结项报告").first()).toBeVisible();
  await page.screenshot({ path: "test-results/groups-call.png", fullPage: true });

  await page.goto(`/${center.slug}/desk/calls/new?from=${call.number}`);
  await expect(quota).toContainText("分组一并照抄");
  await page.getByLabel("招募开始").fill("2022-03-01");
  await page.getByLabel("招募截止").fill("2022-03-10");
  await page.getByRole("button", { name: "保存，去核对" }).click();
  await expect(page.getByText("园内组 15 家；园外组 不限名额，60 分以上的都入围").first()).toBeVisible();
  await expect(page.getByText("孵化期限：12 个月").first()).toBeVisible();
});

test("each group is ranked under its name, a tie is settled in its own, and the paper names both", async ({
  page,
}) => {
  const center = await openCenter(today);
  const world = await reviewWorld(owner, { center, applicants: 8, panelists: 3 });
  const groups = [
    { name: "园内组", quota: 2, reserve: 1 },
    { name: "园外组", passMark: 60 },
    { name: "虚拟组", passMark: 60 },
  ];
  const made: string[] = [];
  for (const [position, group] of groups.entries()) {
    const data = { centerId: center.id, callId: world.call.id, position, ...group };
    made.push((await owner.callGroup.create({ data })).id);
  }
  for (const [at, { id }] of world.applications.entries())
    await owner.application.updateMany({ where: { id }, data: { groupId: nth(made, at < 4 ? 0 : 1) } });
  await world.markAll(
    [45, 40, 40, 35, 48, 30, 29, 33].map((half) => world.seats.map(() => [half, half] as const)),
  );
  await enter(page.context(), world.staff);
  await page.goto(`/${center.slug}/desk/calls/${world.call.number}/ranking`);
  await expect(page.getByRole("heading", { name: "园内组" })).toBeVisible();
  await expect(page.getByText("以下 2 份申请同分，争 1 个名额，由评审组议定")).toBeVisible();
  await expect(page.getByText("合格线：60 分，达到的 3 份申请都入围")).toBeVisible();
  await expect(page.getByText("这一组没有参加评审的申请。")).toBeVisible();
  await page.screenshot({ path: "test-results/ranking-groups.png", fullPage: true });
  await page.getByRole("button", { name: "确认排名" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox").first().check();
  await dialog.getByLabel("评审组的决定和理由").fill("更贴近社区需求。");
  await page.screenshot({ path: "test-results/ranking-groups-confirm.png" });
  await dialog.getByRole("button", { name: "确认排名" }).click();
  await expect(page.getByText(/^排名已由王科员于.*确认，不能再更改$/)).toBeVisible();
  await expect(page.getByText("园内组同分名额由评审组议定：更贴近社区需求。")).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: "test-results/ranking-groups-phone.png", fullPage: true });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`/${center.slug}/desk/calls/${world.call.number}/ranking/paper`);
  await expect(page.getByRole("heading", { name: "园外组" })).toBeVisible();
  await page.screenshot({ path: "test-results/ranking-groups-paper.png", fullPage: true });
  await page.goto(`/${center.slug}/desk/notices/new?call=${world.call.number}`);
  await expect(page.getByRole("row", { name: /园外组/ })).toHaveCount(3);
  await page.screenshot({ path: "test-results/ranking-groups-notice.png", fullPage: true });
});

test("an organization picks its group, stage and mode on a phone, and the desk reads them", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const center = await openCenter("2021-12-30");
  const call = await inCenter(visitOf(center, visitor, "application.submit", "2021-12-20"), (ctx) =>
    makeCall(ctx, {
      ...{ number: 3, state: "preparing" as const },
      ...{ stages: ["萌芽型", "初创型"], residencyModes: ["onSite" as const, "virtual" as const] },
    }),
  );
  for (const [position, name] of ["园内组", "园外组"].entries())
    await owner.callGroup.create({
      data: { centerId: center.id, callId: call.id, position, name, passMark: 60 },
    });
  await owner.call.updateMany({ where: { id: call.id }, data: { state: "recruiting" } });
  await page.goto(`/${center.slug}/apply/3`);
  await begin(page);
  await page.getByLabel("园外组").check();
  await page.getByLabel("初创型").check();
  await page.getByLabel("虚拟", { exact: true }).check();
  await page.screenshot({ path: "test-results/apply-groups.png", fullPage: true });
  await fillRegistration(page, null);
  await goOn(page, "组织情况");
  await fillFields(page, {
    ...{
      组织名称: "云冈邻里互助队",
      负责人姓名: "王小明",
      专职人员: "0",
      兼职人员: "6",
      组织情况: "邻里互助。",
    },
  });
  await goOn(page, "服务与规划");
  await fillFields(page, {
    ...{ 服务领域: "助老", 服务人群: "独居老人", 孵化需求: "指导", 未来项目规划: "结对探访。" },
  });
  await goOn(page, "联系方式");
  await fillFields(page, { 联系人姓名: "李四", 手机号: "13800001234" });
  await goOn(page, "核对提交");
  await expect(page.getByText("园外组").first()).toBeVisible();
  await page.getByRole("checkbox", { name: /承诺和同意/ }).check();
  await send(page);
  const { receipt } = await slipOf(page);
  await enter(context, await makePerson(owner, center, ["staff"]));
  await page.goto(`/${center.slug}/desk/applications/${receipt}`);
  for (const words of ["园外组", "初创型", "虚拟"])
    await expect(page.getByRole("main").getByText(words, { exact: true }).first()).toBeVisible();
});
