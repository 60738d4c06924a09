import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makeApplication, makeCall, makePanelist, makePerson, visitOf } from "../../support/factories";
import { enter, expectFault, openCenter, owner } from "../ground";

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

test("an expert is invited, joins by an account of their own, and has the review day", async ({
  page,
  browser,
}) => {
  const { center, manager, call, expert } = await ground();
  const login = `${center.code.toLowerCase()}@example.org`;
  await enter(page.context(), manager);
  await page.goto(`/${center.slug}/desk/calls/${call.number}/panel`);
  await page.getByRole("link", { name: `邀请${expert.name}加入` }).click();
  await expect(page.getByRole("heading", { name: `邀请评审专家${expert.name}` })).toBeVisible();
  await expect(page.getByLabel("姓名")).toHaveValue(expert.name);
  await expect(page.getByLabel("评审专家", { exact: false }).first()).toBeChecked();
  await page.getByRole("button", { name: "开出邀请" }).click();
  await expect(page.getByRole("heading", { name: `给${expert.name}的邀请已开出` })).toBeFocused();
  const code =
    (await page
      .locator("dd")
      .filter({ hasText: /^\w{4}-\w{4}-\w{4}$/ })
      .textContent()) ?? "";

  const own = await browser.newContext();
  const theirs = await own.newPage();
  await theirs.goto(`/${center.slug}/join`);
  await theirs.getByLabel("邀请码").fill("AAAA-BBBB-CCCC");
  await theirs.getByRole("button", { name: "查看邀请" }).click();
  await expect(theirs.getByText("没有这个邀请码")).toBeVisible();
  await theirs.getByLabel("邀请码").fill(code.toLowerCase());
  await theirs.getByRole("button", { name: "查看邀请" }).click();
  await expect(theirs.getByRole("heading", { name: `${center.name}邀请您担任评审专家` })).toBeVisible();
  await theirs.getByLabel("邮箱或手机号").fill("不是邮箱");
  await theirs.getByLabel("密码", { exact: true }).fill("太短");
  await theirs.getByRole("button", { name: "建立账号并接受邀请" }).click();
  await expect(theirs.getByRole("main").getByRole("alert")).toContainText("有 3 处需要改正");
  const fill = async (again: string) => {
    await theirs.getByLabel("邮箱或手机号").fill(login);
    await theirs.getByLabel("密码", { exact: true }).fill("一句我自己的好记的话");
    await theirs.getByLabel("再填一次密码").fill(again);
    await theirs.getByRole("button", { name: "建立账号并接受邀请" }).click();
  };
  await fill("一句我自己的好记的画");
  await expectFault(theirs, theirs.getByLabel("再填一次密码"), /两次填写的密码不一样/);
  await fill("一句我自己的好记的话");
  await theirs.waitForURL(`**/${center.slug}/panel`);
  await theirs.goto(`/${center.slug}/join?code=${code}`); // the link is kept, and opened again
  await theirs.getByRole("main").getByRole("link", { name: "我的中心" }).click();
  await expect(theirs.getByRole("link", { name: "进入评审" })).toBeVisible();
  await own.close();

  await page.goto(`/${center.slug}/desk/calls/${call.number}/panel`);
  await expect(page.getByText("还没有登录账号")).toBeHidden();
});

test("somebody with an account elsewhere signs in and accepts; a withdrawn invitation opens nothing", async ({
  page,
  browser,
}) => {
  const { center, manager, members } = await ground();
  const elsewhere = await openCenter(day);
  const clerk = await makePerson(owner, elsewhere, ["staff"], { name: "赵晓东" });
  await enter(page.context(), manager);
  const invite = async () => {
    await page.goto(members);
    await page.getByLabel("姓名").fill("赵科长");
    await page.getByRole("checkbox", { name: "工作人员" }).check();
    await page.getByRole("button", { name: "开出邀请" }).click();
    const code = page.locator("dd").filter({ hasText: /^\w{4}-\w{4}-\w{4}$/ });
    return `/${center.slug}/join?code=${await code.textContent()}`;
  };
  const withdrawn = await invite();
  await page.goto(members);
  await page.getByRole("link", { name: "赵科长" }).click();
  await page.getByRole("button", { name: "撤回" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "撤回" }).click();
  await expect(page.getByText("已撤回", { exact: true }).first()).toBeVisible();
  const link = await invite();

  const own = await browser.newContext();
  const theirs = await own.newPage();
  await enter(own, clerk);
  await theirs.goto(withdrawn);
  await expect(theirs.getByText("本中心已撤回这份邀请")).toBeVisible();
  await theirs.goto(link);
  await theirs.getByRole("button", { name: "接受邀请" }).click();
  await theirs.waitForURL(`**/${center.slug}/desk`);
  await own.close();
  await page.goto(members);
  await expect(page.getByRole("cell", { name: "赵科长" })).toBeVisible();
});

test("a manager corrects a name, changes roles and removes a member, and cannot leave the center alone", async ({
  page,
}) => {
  const { center, manager, members } = await ground();
  const clerk = await makePerson(owner, center, ["staff"], { name: "赵小冬" });
  await enter(page.context(), manager);
  await page.goto(`${members}/${manager.id}`);
  await page.getByLabel("管理者").uncheck();
  await page.getByLabel("工作人员").check();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("这是唯一的管理者，请先请另一人担任。").first()).toBeVisible();

  await page.goto(`${members}/${clerk.id}`);
  await page.getByLabel("姓名").fill("赵晓东");
  await page.getByLabel("管理者").check();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("已保存，立即生效。")).toBeVisible();
  await expect(page.getByRole("heading", { name: "赵晓东", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "移出本中心" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("原因").fill("调离");
  await dialog.getByRole("button", { name: "移出本中心" }).click();
  await page.waitForURL(`**${members}`);
  await expect(page.getByRole("cell", { name: "赵晓东" })).toBeHidden();
});

test("one's sessions elsewhere end from the account page, and the one here goes on", async ({
  page,
  browser,
}) => {
  const { manager } = await ground();
  const other = await browser.newContext();
  await enter(other, manager);
  await enter(page.context(), manager);
  await page.goto("/account");
  await expect(page.getByText("（本机）")).toBeVisible();
  await page.getByRole("button", { name: "退出其他设备" }).click();
  await expect(page.getByText("您没有在其他设备上登录。")).toBeVisible();
  const theirs = await other.newPage();
  await theirs.goto("/account");
  await expect(theirs).toHaveURL(/\/signin/);
  await other.close();
});

test("staff see who works here, and are offered nothing to change", async ({ page }) => {
  const { center, members } = await ground();
  await enter(page.context(), await makePerson(owner, center, ["staff"], { name: "赵晓东" }));
  await page.goto(members);
  await expect(page.getByRole("cell", { name: "宋立新" })).toBeVisible();
  await expect(page.getByRole("button", { name: "开出邀请" })).toBeHidden();
  await expect(page.getByText("设置由本中心的管理者修改")).toBeVisible();
});
