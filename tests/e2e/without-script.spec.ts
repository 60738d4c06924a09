import { expect, test } from "@playwright/test";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { sendInvitation } from "@/lib/usecases/center/invitation";
import { makeApplication, makeCall, makePerson, syntheticCreditCode, visitOf } from "../support/factories";
import { nth, reviewWorld } from "../support/review/review-world";
import { signIn } from "./desk";
import { alertOf, enter, openCenter, owner } from "./ground";
import {
  answerField,
  begin,
  fillApplication,
  fillFields,
  fillRegistration,
  goOn,
  send,
  slipOf,
} from "./recruitment/application-form";

// Everything that binds must also work where no script runs: old machines, slow lines, blocked downloads.

test.use({ javaScriptEnabled: false });

test("one signs in and is led to one's work", async ({ page }) => {
  const center = await openCenter("2022-01-05");
  const login = `${center.code.toLowerCase()}@fuhua.example`;
  await makePerson(owner, center, ["staff"], {
    name: "王科员",
    email: login,
    password: "一个很长的口令 2026",
  });
  await signIn(page, login, "一个很长的口令 2026");
  await expect(page).toHaveURL(`/${center.slug}/desk`);
  await expect(page.getByRole("heading", { name: "今天" })).toBeVisible();
});

test("an application with an error comes back as it was typed, and is taken once corrected, also when posted again", async ({
  page,
}) => {
  const center = await openCenter("2021-12-28");
  const staff = await makePerson(owner, center, ["staff"]);
  await inCenter(visitOf(center, staff, "call.prepare", "2021-12-24"), (ctx) =>
    makeCall(ctx, { number: 3, state: "recruiting" }),
  );
  await page.goto(`/${center.slug}/apply/3`);
  await begin(page);
  await fillRegistration(page, syntheticCreditCode(7001));
  await expect(page.getByText("仅在“登记情况”选“已备案”时填写")).toBeVisible();
  await goOn(page, "组织情况");
  await expect(page.getByText("查询码").first()).toBeVisible();
  await fillFields(page, { 专职人员: "三", 组织名称: "晚晴社会工作服务中心" });
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expect(alertOf(page)).toContainText("内容已保存，其中 1 处需要改正");
  await expect(answerField(page, "专职人员")).toHaveAccessibleDescription(/应是数字/);
  await expect(answerField(page, "专职人员")).toHaveValue("三");
  await page.goto(`/${center.slug}/apply/3`);
  await fillApplication(page);
  await send(page);
  const slip = await slipOf(page);
  await page.reload();
  expect(await slipOf(page)).toEqual(slip);
  expect(await owner.application.count({ where: { centerId: center.id } })).toBe(1);
});

test("a further application from the same machine begins one draft, also where something is wrong in it", async ({
  page,
}) => {
  const center = await openCenter("2021-12-28");
  const staff = await makePerson(owner, center, ["staff"]);
  await inCenter(visitOf(center, staff, "call.prepare", "2021-12-24"), (ctx) =>
    makeCall(ctx, { number: 3, state: "recruiting" }),
  );
  await page.goto(`/${center.slug}/apply/3`);
  await begin(page);
  await fillRegistration(page, syntheticCreditCode(7001));
  await goOn(page, "组织情况");
  await page.goto(`/${center.slug}/apply/3`);
  await page.getByRole("link", { name: "为另一家组织申请" }).click();
  await fillRegistration(page, "5214");
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expect(alertOf(page)).toContainText("内容已保存，其中 1 处需要改正");
  await answerField(page, "统一社会信用代码").fill(syntheticCreditCode(7002));
  await goOn(page, "组织情况");
  const drafts = await owner.draft.findMany({ where: { centerId: center.id }, orderBy: { receipt: "asc" } });
  expect(drafts.map(({ values }) => values)).toMatchObject([
    { creditCode: syntheticCreditCode(7001) },
    { creditCode: syntheticCreditCode(7002) },
  ]);
});

test("somebody who was invited makes an account of their own and is in", async ({ page }) => {
  const center = await openCenter("2022-01-05");
  const manager = await makePerson(owner, center, ["manager"]);
  const { code } = await actInCenter(visitOf(center, manager, "member.edit", "2022-01-05"), (ctx) =>
    sendInvitation(ctx, { name: "林静", contact: null, roles: ["staff"], personId: null }),
  );
  await page.goto(`/${center.slug}/join?code=${code}`);
  await page.getByLabel("邮箱或手机号").fill(`${center.code.toLowerCase()}-new@fuhua.example`);
  await page.getByLabel("密码", { exact: true }).fill("一个很长的口令 2026");
  await page.getByLabel("再填一次密码").fill("一个很长的口令 2026");
  await page.getByRole("button", { name: "建立账号并接受邀请" }).click();
  await expect(page).toHaveURL(`/${center.slug}/desk`);
});

test("a panelist saves marks, is told what is missing, is asked, and hands in", async ({ page }) => {
  const { center, call, applications, seats, points } = await reviewWorld(owner, {
    center: await openCenter("2022-01-14"),
    applicants: 1,
    panelists: 1,
  });
  await enter(page.context(), nth(seats, 0).person);
  await page.goto(`/${center.slug}/panel/${call.number}/${nth(applications, 0).receipt}`);
  const marks = () => owner.mark.findMany({ where: { centerId: center.id } });
  const field = (name: string) => page.getByRole("textbox", { name });
  const ask = () => page.getByRole("button", { name: "提交评分", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: /^提交评分：/ });

  await field("公益性").fill("４５");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText(/已保存 \d/).first()).toBeVisible();
  await expect(field("公益性")).toHaveValue(/45|４５/);
  expect(await marks()).toMatchObject([{ status: "draft" }]);

  await ask();
  await expect(alertOf(page)).toContainText("1 项还没有打分，打分表还没有提交。其余分数已保存");
  await expect(field("公益性")).toHaveValue(/45|４５/);
  await field("可持续性").fill("40");
  await ask();
  await expect(dialog).toContainText("85"); // the sum, which no script counted meanwhile
  expect(await marks()).toMatchObject([{ status: "draft", points: points(45, 40) }]);
  await dialog.getByRole("button", { name: "再看看" }).click();
  await expect(dialog).toBeHidden();
  await ask();
  await dialog.getByRole("button", { name: "确认提交" }).click();
  await expect(page.getByText(/已于.*提交评分/)).toBeVisible();
  expect(await marks()).toMatchObject([{ status: "scored", points: points(45, 40) }]);
});

test("staff refuse one application with a reason and pass the next", async ({ page }) => {
  const center = await openCenter("2022-01-05");
  const staff = await makePerson(owner, center, ["staff"], { name: "王科员" });
  const [first, second] = await inCenter(
    visitOf(center, staff, "application.check", "2022-01-02"),
    async (ctx) => {
      const call = await makeCall(ctx, { state: "closed" });
      return [await makeApplication(ctx, call), await makeApplication(ctx, call)] as const;
    },
  );
  await enter(page.context(), staff);
  await page.goto(`/${center.slug}/desk/applications/${first.receipt}`);
  await page.getByText("不通过", { exact: true }).click();
  await page.getByRole("button", { name: "判为不通过" }).click();
  const reason = page.getByRole("textbox", { name: "理由" });
  await expect(reason).toHaveAccessibleDescription(/请写明不通过的理由/);
  await reason.fill("未提供团队名单。");
  await page.getByRole("button", { name: "判为不通过" }).click();
  await expect(page).toHaveURL(new RegExp(`/${second.receipt}\\?checked=${first.receipt}$`));
  await page.getByRole("button", { name: "通过", exact: true }).click();
  await expect(page.getByText("的申请已全部初审")).toBeVisible();
  const checks = await owner.formalCheck.findMany({
    where: { centerId: center.id },
    orderBy: { checkedAt: "asc" },
  });
  expect(checks).toMatchObject([
    { applicationId: first.id, verdict: "refused", reason: "未提供团队名单。" },
    { applicationId: second.id, verdict: "passed" },
  ]);
});

test("a clerk decides whose application it is where a record may be the same", async ({ page }) => {
  const center = await openCenter("2022-01-05");
  const staff = await makePerson(owner, center, ["staff"]);
  const [known, application] = await inCenter(
    visitOf(center, staff, "call.prepare", "2021-12-24"),
    async (ctx) => {
      const before = await makeCall(ctx, { name: "第一批", state: "completed" });
      const call = await makeCall(ctx, { state: "recruiting" });
      const team = { name: "睦邻互助队", legalStatus: "team" as const };
      return [
        await makeApplication(ctx, before, { ...team, state: "notAdmitted" }),
        await makeApplication(ctx, call, team),
      ] as const;
    },
  );
  await enter(page.context(), staff);
  await page.goto(`/${center.slug}/desk/applications/${application.receipt}`);
  const choice = page.getByRole("group", { name: "与已有组织是否同一家？" });
  await expect(choice).toContainText("未登记团队 · 第一批");
  await page.getByRole("button", { name: "通过", exact: true }).click();
  await expect(alertOf(page)).toContainText("请先确定这份申请与已有组织是否同一家");
  await choice.getByLabel("同一家：睦邻互助队").check();
  await page.getByRole("button", { name: "通过", exact: true }).click();
  await expect(page.getByText("初审通过").first()).toBeVisible();
  expect(await owner.application.findFirst({ where: { id: application.id } })).toMatchObject({
    state: "passed",
    organizationId: known.organizationId,
  });
});
