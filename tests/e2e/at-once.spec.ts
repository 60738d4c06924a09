import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { publishNotice } from "@/lib/usecases/admission/notice-publication";
import { movePanelist } from "@/lib/usecases/review/panel-change";
import { actorIn, makeDraftedNotice } from "../support/admission/signing-call";
import { makePerson, visitOf } from "../support/factories";
import { makeRankedCall } from "../support/review/ranked-call";
import { nth, reviewWorld } from "../support/review/review-world";
import { confirm } from "./desk";
import { alertOf, enter, expectFault, openCenter, owner, setToday } from "./ground";

// What staff do at the same moment, or before its time. Each test has a center of its own.

test("staff who check the same application from two pages learn who was quicker", async ({
  page,
  browser,
}) => {
  const { center, applications, staff, read } = await reviewWorld(owner, {
    center: await openCenter("2022-01-05"),
    state: "closed",
    applicants: 2,
    panelists: 0,
  });
  const { id, receipt } = nth(applications, 0);
  await read((ctx) => ctx.db.application.updateMany({ where: {}, data: { state: "submitted" } }));
  const colleague = await makePerson(owner, center, ["staff"], { name: "韩雪梅" });
  const address = `/${center.slug}/desk/applications/${receipt}`;
  await enter(page.context(), staff);
  await page.goto(address);
  const other = await browser.newPage();
  await enter(other.context(), colleague);
  await other.goto(address);

  await other.getByRole("button", { name: "通过", exact: true }).click();
  await other.waitForURL(/checked=/);
  await confirm(page, "不通过", "判为不通过", () =>
    page.getByRole("dialog").getByRole("textbox").fill("未提供团队名单。"),
  );
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(`申请 ${receipt} 已由韩雪梅于2022年1月5日`);
  await expect(dialog).toContainText("判为“初审通过”，您的意见没有保存");
  await expect(dialog.getByRole("textbox")).toHaveValue("未提供团队名单。");
  const checks = await owner.formalCheck.findMany({ where: { centerId: center.id } });
  expect(checks).toMatchObject([{ applicationId: id, verdict: "passed", checkedById: colleague.id }]);
  await other.close();
});

test("staff who confirm a ranking at once: exactly one does, the other is told by whom", async ({
  page,
  browser,
}) => {
  const { center, call, staff, markAll } = await reviewWorld(owner, {
    center: await openCenter("2022-01-14"),
    applicants: 2,
    panelists: 1,
  });
  await markAll([[[40, 40]], [[30, 30]]]);
  const colleague = await makePerson(owner, center, ["staff"], { name: "韩雪梅" });
  const address = `/${center.slug}/desk/calls/${call.number}/ranking`;
  const other = await browser.newPage();
  const pages = [page, other];
  for (const [at, person] of [staff, colleague].entries()) {
    await enter(nth(pages, at).context(), person);
    await nth(pages, at).goto(address);
    await nth(pages, at).getByRole("button", { name: "确认排名", exact: true }).click();
  }
  const buttons = pages.map((each) => each.getByRole("dialog").getByRole("button", { name: "确认排名" }));
  await Promise.all(buttons.map((button) => button.click()));

  await expect.poll(() => owner.ranking.count({ where: { centerId: center.id } })).toBe(1);
  const stored = await owner.ranking.findFirstOrThrow({ where: { centerId: center.id } });
  const loser = stored.confirmedById === staff.id ? other : page;
  const winner = loser === page ? other : page;
  await expect(winner.getByText(`排名已由${stored.confirmedByName}于`)).toBeVisible();
  await expect(loser.getByRole("dialog")).toContainText(`排名已由${stored.confirmedByName}于`);
  await expect(loser.getByRole("dialog")).toContainText("无须再次确认");
  const acts = { centerId: center.id, subjectType: "ranking", event: "confirm" };
  expect(await owner.auditEntry.count({ where: acts })).toBe(1);
  await other.close();
});

test("staff cannot end a notice before its last day is over, nor from a page that was open", async ({
  page,
}) => {
  const center = await openCenter("2022-01-21");
  const staff = await makePerson(owner, center, ["staff"], { name: "王科员" });
  const { notice } = await makeDraftedNotice(center, staff);
  await actorIn(center, staff)("notice.publish", "2022-01-17", publishNotice, { notice: notice.id });
  const address = `/${center.slug}/desk/notices/${notice.id}`;
  await enter(page.context(), staff);
  await page.goto(address);
  await expect(page.getByRole("button", { name: "公示期满转签约", exact: true })).toBeHidden();
  await expect(page.getByRole("main")).toContainText("公示期到2022年1月21日结束，次日起可以办理");

  await setToday(center, "2022-01-24");
  await page.goto(address);
  await setToday(center, "2022-01-21");
  await confirm(page, "公示期满转签约", "公示期满转签约", () =>
    page.getByLabel("公示期内的异议情况").fill("公示期内未收到异议。"),
  );
  await expect(page.getByRole("dialog")).toContainText("公示期到2022年1月21日结束，期满后的次日起才能办理");
  const stored = await owner.publicNotice.findFirstOrThrow({ where: { centerId: center.id } });
  expect(stored.state).toBe("published");
  expect(await owner.agreement.count({ where: { centerId: center.id } })).toBe(0);
});

test("staff cannot draft a notice that ends before the rule allows", async ({ page }) => {
  const center = await openCenter("2022-01-17");
  const staff = await makePerson(owner, center, ["staff"], { name: "王科员" });
  const { call } = await inCenter(visitOf(center, staff, "ranking.confirm", "2022-01-14"), (ctx) =>
    makeRankedCall(ctx),
  );
  await enter(page.context(), staff);
  await page.goto(`/${center.slug}/desk/notices/new?call=${call.number}`);
  const end = page.getByRole("textbox", { name: "公示结束日期" });
  await end.fill("2022年1月20日");
  await page.getByRole("button", { name: "保存公示稿" }).click();
  await expectFault(page, end, /结束日期不能早于2022年1月21日/);
  await expect(end).toHaveValue("2022年1月20日");
  expect(await owner.publicNotice.count({ where: { centerId: center.id } })).toBe(0);
});

const reread = ({ id }: { id: string }) => owner.center.findUniqueOrThrow({ where: { id } });

test("two managers who write on the same settings: the second is told, and overwrites nothing", async ({
  page,
  browser,
}) => {
  const center = await openCenter("2022-01-05");
  const manager = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  const colleague = await makePerson(owner, center, ["manager"], { name: "韩雪梅" });
  const address = `/${center.slug}/desk/settings`;
  await enter(page.context(), manager);
  await page.goto(address);
  const other = await browser.newPage();
  await enter(other.context(), colleague);
  await other.goto(address);

  await other.getByLabel("电话").fill("0352-1111111");
  await other.getByRole("button", { name: "保存" }).click();
  await expect(other.getByRole("status").filter({ hasText: "中心信息已保存" })).toBeVisible();
  // Whoever saved may go on where they are.
  await other.getByLabel("电话").fill("0352-2222222");
  await other.getByRole("button", { name: "保存" }).click();
  await expect.poll(async () => (await reread(center)).phone).toBe("0352-2222222");

  await page.getByLabel("地址").fill("文化街 9 号");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(alertOf(page)).toContainText(/韩雪梅于2022年1月5日 \d\d:\d\d办理了“修改中心信息”/);
  await expect(page.getByLabel("地址")).toHaveValue("文化街 9 号");
  expect((await reread(center)).phone).toBe("0352-2222222");
  await other.close();
});

test("a panel that a colleague composes at the same time keeps what both did", async ({ page }) => {
  const { center, call, staff } = await reviewWorld(owner, {
    center: await openCenter("2022-01-05"),
    state: "closed",
    panelists: 3,
  });
  const colleague = await makePerson(owner, center, ["staff"], { name: "韩雪梅" });
  const { id: expert } = await owner.expert.findFirstOrThrow({
    where: { centerId: center.id, person: { name: "评审专家1" } },
  });
  const panel = page.getByRole("list", { name: "评审组" }).getByRole("listitem");
  await enter(page.context(), staff);
  await page.goto(`/${center.slug}/desk/calls/${call.number}/panel`);
  await expect(panel).toHaveCount(3);
  await actorIn(center, colleague)("panel.compose", "2022-01-05", movePanelist, {
    call: call.id,
    expert,
    move: "unseat" as const,
  });
  await page.getByRole("button", { name: "上移评审专家3" }).click();
  await expect(panel).toHaveText([/^1评审专家3/, /^2评审专家2/]);
});

test("a draft that a colleague reworded is not published unread", async ({ page }) => {
  const center = await openCenter("2022-01-17");
  const staff = await makePerson(owner, center, ["staff"], { name: "王科员" });
  const { notice } = await makeDraftedNotice(center, staff);
  await enter(page.context(), staff);
  const address = `/${center.slug}/desk/notices/${notice.id}`;
  await page.goto(address);
  const other = await page.context().newPage();
  await other.goto(`${address}/edit`);
  await other.getByLabel("公示标题").fill("改过的标题");
  await other.getByRole("button", { name: "保存公示稿" }).click();
  await expect(other).toHaveURL(address);

  await page.getByRole("button", { name: "发布公示" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "发布公示" }).click();
  await expect(page.getByRole("dialog")).toContainText("办理了“修改公示稿”");
  expect(await owner.publicNotice.findFirst({ where: { centerId: center.id } })).toMatchObject({
    state: "drafted",
  });
  await other.close();
});
