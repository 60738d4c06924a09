import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makeApplication, makeCall, makePanelist, makePerson, visitOf } from "../support/factories";
import { enter, expectFault, openCenter, owner } from "./ground";

const day = "2022-01-10";

/** A batch whose panel is one expert without an account, as a center that has just begun has it. */
async function ground() {
  const center = await openCenter(day);
  const manager = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  const { call, expert } = await inCenter(visitOf(center, manager, "panel.compose", day), async (ctx) => {
    const call = await makeCall(ctx, { state: "closed", opensOn: "2021-12-25", closesOn: "2022-01-03" });
    await makeApplication(ctx, call, { state: "passed" });
    const { expert } = await makePanelist(ctx, call, 0);
    return { call, expert };
  });
  return { center, manager, call, expert, members: `/${center.slug}/desk/settings/members` };
}

test("an expert gets an account from the manager, a password of their own, and the review day", async ({
  page,
  browser,
}) => {
  const { center, manager, call, expert } = await ground();
  const login = `${center.code.toLowerCase()}@example.org`;
  await enter(page.context(), manager);
  await page.goto(`/${center.slug}/desk/calls/${call.number}/panel`);
  await page.getByRole("link", { name: `为${expert.name}开通账号` }).click();
  await expect(page.getByRole("heading", { name: `为评审专家${expert.name}开通账号` })).toBeVisible();
  await expect(page.getByLabel("姓名")).toHaveValue(expert.name);
  await expect(page.getByLabel("评审专家", { exact: false }).first()).toBeChecked();
  await page.getByLabel("邮箱或手机号").fill(login);
  await page.getByRole("button", { name: "添加成员" }).click();
  await expect(page.getByRole("heading", { name: `${expert.name}已成为本中心成员` })).toBeFocused();
  const password =
    (await page
      .locator("dd")
      .filter({ hasText: /^\w{4}-\w{4}-\w{4}$/ })
      .textContent()) ?? "";

  const own = await browser.newContext();
  const theirs = await own.newPage();
  await theirs.goto(`/signin?next=/${center.slug}/panel`);
  await theirs.getByLabel("邮箱或手机号").fill(login);
  await theirs.getByLabel("密码").fill(password.toLowerCase());
  await theirs.getByRole("button", { name: "登录" }).click();
  await expect(theirs.getByRole("heading", { name: "设置您自己的密码" })).toBeVisible();
  // Nothing else can be done before.
  await theirs.goto(`/${center.slug}/panel`);
  await expect(theirs.getByRole("heading", { name: "设置您自己的密码" })).toBeVisible();
  await theirs.getByLabel("初始密码", { exact: true }).fill(password);
  await theirs.getByLabel("新密码", { exact: true }).fill("一句我自己的好记的话");
  await theirs.getByLabel("再填一次新密码").fill("一句我自己的好记的画");
  await theirs.getByRole("button", { name: "保存新密码" }).click();
  await expectFault(theirs, theirs.getByLabel("再填一次新密码"), /两次填写的新密码不一样/);
  await theirs.getByLabel("初始密码", { exact: true }).fill(password);
  await theirs.getByLabel("新密码", { exact: true }).fill("一句我自己的好记的话");
  await theirs.getByLabel("再填一次新密码").fill("一句我自己的好记的话");
  await theirs.getByRole("button", { name: "保存新密码" }).click();
  await theirs.waitForURL(`**/${center.slug}/panel`);
  await own.close();

  await page.goto(`/${center.slug}/desk/calls/${call.number}/panel`);
  await expect(page.getByText("还没有登录账号")).toBeHidden();
});

test("a manager changes roles, renews a password and removes a member, and cannot leave the center alone", async ({
  page,
}) => {
  const { center, manager, members } = await ground();
  const clerk = await makePerson(owner, center, ["staff"], {
    name: "赵晓东",
    email: `c${center.code}@example.org`,
  });
  await enter(page.context(), manager);
  await page.goto(members);
  await page.getByRole("link", { name: "宋立新" }).click();
  // The list has a form with the same fields.
  await expect(page.getByRole("heading", { name: "宋立新", level: 1 })).toBeVisible();
  await page.getByLabel("管理者").uncheck();
  await page.getByLabel("工作人员").check();
  await page.getByRole("button", { name: "保存角色" }).click();
  await expect(page.getByText("这是唯一的管理者，请先请另一人担任。").first()).toBeVisible();

  await page.goto(`${members}/${clerk.id}`);
  await page.getByLabel("管理者").check();
  await page.getByRole("button", { name: "保存角色" }).click();
  await expect(page.getByText("角色已保存，立即生效。")).toBeVisible();
  await page.getByRole("button", { name: "重设密码" }).click();
  await expect(page.getByRole("heading", { name: "赵晓东的密码已重设" })).toBeFocused();
  await page.getByRole("button", { name: "移出本中心" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("原因").fill("调离");
  await dialog.getByRole("button", { name: "移出本中心" }).click();
  await page.waitForURL(`**${members}`);
  await expect(page.getByRole("cell", { name: "赵晓东" })).toBeHidden();
});

test("staff see who works here, and are offered nothing to change", async ({ page }) => {
  const { center, members } = await ground();
  await enter(page.context(), await makePerson(owner, center, ["staff"], { name: "赵晓东" }));
  await page.goto(members);
  await expect(page.getByRole("cell", { name: "宋立新" })).toBeVisible();
  await expect(page.getByRole("button", { name: "添加成员" })).toBeHidden();
  await expect(page.getByText("设置由本中心的管理者修改")).toBeVisible();
});
