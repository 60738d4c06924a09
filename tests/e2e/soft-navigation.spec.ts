import { expect, type Page, test } from "@playwright/test";
import { makePerson } from "../support/factories";
import { nth, reviewWorld } from "../support/review/review-world";
import { enter, openCenter, owner } from "./ground";

// Links and filters are plain HTML; one listener opens them without loading the page anew.

async function openList(page: Page) {
  const { center, applications, staff } = await reviewWorld(owner, {
    center: await openCenter("2022-01-05"),
    state: "closed",
    applicants: 2,
    panelists: 0,
  });
  await enter(page.context(), staff);
  const list = `/${center.slug}/desk/applications`;
  await page.goto(list);
  // Gone as soon as a page is loaded anew.
  await page.evaluate(() => Object.assign(window, { kept: true }));
  return { list, first: nth(applications, 0), center };
}

const isKept = (page: Page) => page.evaluate(() => "kept" in window);
const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("a link, a click beside it in its row, and the way back keep the page loaded", async ({ page }) => {
  const { list, first, center } = await openList(page);
  await page.getByRole("link", { name: "招募批次" }).click();
  await expect(title(page, "招募批次")).toBeVisible();
  await page.goBack();
  await page.getByRole("cell", { name: first.receipt }).click();
  await expect(title(page, first.name)).toBeVisible();
  expect(page.url()).toContain(`${list}/${first.receipt}`);
  await page.getByRole("link", { name: center.name }).click();
  await expect(page).toHaveURL(`/${center.slug}/desk`);
  expect(await isKept(page)).toBe(true);
});

test("a filter and the search put their words into the address, and keep the page loaded", async ({
  page,
}) => {
  const { list, first } = await openList(page);
  await page.getByLabel("登记情况").selectOption({ index: 1 });
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page).toHaveURL(/[?&]legalStatus=[a-z]/i);
  await page.getByRole("search").getByRole("searchbox").fill(first.receipt);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${list.replace("applications", "search")}?q=${first.receipt}`);
  await expect(page.getByRole("main").getByRole("link", { name: first.name })).toBeVisible();
  expect(await isKept(page)).toBe(true);
});

test("what means another tab or a place on this page is left to the browser", async ({ page }) => {
  const { list, first } = await openList(page);
  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: first.name }).click({ modifiers: ["ControlOrMeta"] });
  await (await opened).close();
  await expect(page).toHaveURL(list);
  await page.getByRole("link", { name: "跳到正文" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${list}#main`);
  expect(await isKept(page)).toBe(true);
});

test("a page that takes its time shows that it is coming", async ({ page }) => {
  await openList(page);
  let answer = () => {};
  await page.route(/\/desk\/calls\?/, async (route) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    await route.continue();
  });
  await page.getByRole("link", { name: "招募批次" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  answer();
  await expect(title(page, "招募批次")).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("a filter and the search show the words of their address, and none on another page", async ({
  page,
}) => {
  const { list } = await openList(page);
  const words = page.getByRole("main").getByRole("searchbox");
  await words.fill("不存在的名字");
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page.getByRole("link", { name: "清除" })).toBeVisible();
  await page.getByRole("link", { name: "清除" }).click();
  await expect(page).toHaveURL(list);
  await expect(words).toHaveValue("");
  const search = page.getByRole("banner").getByRole("searchbox");
  await search.fill("协会");
  await page.keyboard.press("Enter");
  await expect(title(page, "搜索")).toBeVisible();
  await expect(search).toHaveValue("协会");
  await page.getByRole("link", { name: "招募批次" }).click();
  await expect(title(page, "招募批次")).toBeVisible();
  await expect(search).toHaveValue("");
});

test("nobody loses unsaved input without being asked: by link, search, or the way back", async ({ page }) => {
  const { center } = await openList(page);
  const staff = await makePerson(owner, center, ["manager"]);
  await enter(page.context(), staff);
  await page.goto(`/${center.slug}/desk`);
  await page.getByRole("navigation", { name: "工作导航" }).getByText("中心", { exact: true }).click();
  await page.getByRole("link", { name: "设置" }).click();
  const phone = page.getByLabel("电话");
  await phone.fill("0352-7654321");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    return dialog.dismiss();
  });
  await page.getByRole("link", { name: "招募批次" }).click();
  await page.getByRole("search").getByRole("searchbox").fill("协会");
  await page.keyboard.press("Enter");
  await page.evaluate(() => history.back());
  await expect.poll(() => asked.length).toBe(3);
  await expect(page).toHaveURL(/\/desk\/settings$/);
  await expect(phone).toHaveValue("0352-7654321");
});

test("a link to where one is loads the page anew", async ({ page }) => {
  await openList(page);
  await page.getByRole("link", { name: "申请审查" }).click();
  await expect.poll(() => isKept(page)).toBe(false);
});
