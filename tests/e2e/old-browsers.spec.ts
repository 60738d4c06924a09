import { expect, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makeApplication, makeCall, makePerson, visitOf } from "../support/factories";
import { nth, reviewWorld } from "../support/review/review-world";
import { signIn } from "./desk";
import { enter, openCenter, owner } from "./ground";
import { oldChromium, teachPlaywright } from "./old-chromium";
import { fillApplication, send } from "./recruitment/application-form";
import { holdEditor, toolbarOf } from "./rich-editor";

// The office browsers of 360, QQ and the domestic systems have kernels from Chromium 86 on: here is a real one.

const executablePath = oldChromium();
const args = ["--no-sandbox", "--disable-gpu"];
test.use({ launchOptions: executablePath ? { executablePath, args } : {}, trace: "off" });
test.skip(!executablePath, "Chromium 86 runs on Linux on x64 alone");

const errors: string[] = [];
test.beforeEach(async ({ page, browser }) => {
  expect(browser.version()).toMatch(/^86\./);
  await teachPlaywright(page);
  errors.length = 0;
  page.on("pageerror", (error) => errors.push(error.message));
});
test.afterEach(() => expect(errors).toEqual([]));

/** What a page looks like once its styles were read: layers, nesting, lists of selectors, colours. */
async function expectStyled(page: Page): Promise<void> {
  await expect(page.getByText("您的浏览器版本过低")).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(244, 245, 247)",
  );
  expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
}

function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

test("an organization finds the call, applies and is told its numbers", async ({ page }) => {
  const center = await openCenter("2021-12-28", { accent: "#1d6448" });
  const staff = await makePerson(owner, center, ["staff"]);
  await inCenter(visitOf(center, staff, "call.prepare", "2021-12-24"), (ctx) =>
    makeCall(ctx, { number: 3, state: "recruiting" }),
  );
  await page.goto("/");
  await expectStyled(page);
  await page.goto(`/${center.slug}`);
  await expectStyled(page);
  // Mixed by the server: kernels before 111 mix no colours.
  expect(await styleOf(page, ".center-theme", "--color-primary-soft")).toContain("29 100 72");
  await page.goto(`/${center.slug}/apply/3`);
  await expectStyled(page);
  expect(await styleOf(page, ".btn-primary", "background-color")).toBe("rgb(29, 100, 72)");
  await fillApplication(page);
  await send(page);
  await expect(page.getByRole("heading", { name: "申请已提交" })).toBeVisible();
  const [application] = await owner.application.findMany({ where: { centerId: center.id } });
  await expect(page.getByRole("definition").first()).toHaveText(application?.receipt ?? "");
});

test("staff sign in, see today and the list, and decide on an application", async ({ page }) => {
  const center = await openCenter("2022-01-05");
  const login = `${center.code.toLowerCase()}@fuhua.example`;
  const staff = await makePerson(owner, center, ["staff"], { email: login, password: "一个很长的口令 2026" });
  const application = await inCenter(visitOf(center, staff, "application.check", "2022-01-02"), async (ctx) =>
    makeApplication(ctx, await makeCall(ctx, { state: "closed" })),
  );
  await signIn(page, login, "一个很长的口令 2026");
  await expect(page.getByRole("heading", { name: "今天" })).toBeVisible();
  await expectStyled(page);
  await page.goto(`/${center.slug}/desk/applications`);
  await expectStyled(page);
  await page.setViewportSize({ width: 1366, height: 800 });
  expect(await styleOf(page, ".sheet td", "padding-top")).toBe("9px");
  // Rows are tighter on a small screen.
  await page.setViewportSize({ width: 1366, height: 768 });
  expect(await styleOf(page, ".sheet td", "padding-top")).toBe("6px");
  expect(await styleOf(page, ".desk-side", "display")).toBe("block");
  await page.getByRole("link", { name: application.name }).click();
  await page.getByRole("button", { name: "通过", exact: true }).click();
  await expect(page.getByText("的申请已全部初审")).toBeVisible();
  expect(await owner.formalCheck.findMany({ where: { centerId: center.id } })).toMatchObject([
    { applicationId: application.id, verdict: "passed" },
  ]);
});

/** A panelist in front of a sheet of two criteria. */
async function openSheet(page: Page) {
  const world = await reviewWorld(owner, {
    center: await openCenter("2022-01-14"),
    applicants: 1,
    panelists: 1,
  });
  await enter(page.context(), nth(world.seats, 0).person);
  await page.goto(`/${world.center.slug}/panel/${world.call.number}/${nth(world.applications, 0).receipt}`);
  return world;
}

function marksIn(center: { id: string }) {
  return owner.mark.findMany({ where: { centerId: center.id } });
}

test("a sheet says that it saves by itself, and does", async ({ page }) => {
  const { center, points } = await openSheet(page);
  await expectStyled(page);
  await expect(page.getByRole("status").filter({ hasText: "打分后自动保存" })).toBeVisible();
  await page.getByRole("textbox", { name: "公益性" }).fill("45");
  await page.getByRole("textbox", { name: "可持续性" }).fill("40");
  await expect(page.getByRole("status").filter({ hasText: /^已保存 \d/ })).toBeVisible();
  await expect.poll(() => marksIn(center)).toMatchObject([{ status: "draft", points: points(45, 40) }]);
  await page.getByRole("button", { name: "提交评分", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确认提交" }).click();
  await expect(page.getByText(/^已于.*提交评分/)).toBeVisible();
  expect(await marksIn(center)).toMatchObject([{ status: "scored" }]);
});

test("a notice is begun in the plain field, finished in the editor and saved as it stands there", async ({
  page,
}) => {
  const center = await openCenter("2022-01-14");
  await enter(page.context(), await makePerson(owner, center, ["staff"]));
  const release = await holdEditor(page);
  await page.goto(`/${center.slug}/desk/calls/new`, { waitUntil: "domcontentloaded" });
  const body = page.getByRole("textbox", { name: "公告正文", exact: true });
  await body.click();
  await page.keyboard.insertText("招募"); // as an input method hands a word over
  await release();
  await toolbarOf(body).waitFor();
  await page.keyboard.insertText("对象");
  await toolbarOf(body).getByRole("button", { name: "标题", exact: true }).click();
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("社会组织");
  await expect(body.locator("h3")).toHaveText("招募对象");
  await expect(body.locator("p")).toHaveText("社会组织");
  await page.getByLabel("招募开始").fill("2022-02-01");
  await page.getByRole("button", { name: "保存，去核对" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("处需要改正");
  await expect(body).toHaveText("招募对象社会组织");
  await page.getByLabel("招募截止").fill("2022-02-10");
  await page.getByRole("button", { name: "保存，去核对" }).click();
  await expect(page.getByRole("heading", { name: "招募方案" })).toBeVisible();
  expect(await owner.call.findMany({ where: { centerId: center.id } })).toMatchObject([
    { body: "# 招募对象\n\n社会组织" },
  ]);
});

test("where no script can be read and the styles are too new, a page says so, can be read, and its form posts", async ({
  page,
}) => {
  await page.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "?." }));
  await page.route("**/*.css", async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await fetch(new URL(pathname, process.env.BASE_URL));
    // As a kernel before 86 reads it.
    const body = (await answer.text()).replaceAll(":focus-visible", ":-new-focus");
    await route.fulfill({ contentType: "text/css", body });
  });
  const { center, points } = await openSheet(page);
  expect(errors).not.toEqual([]);
  errors.length = 0;
  page.removeAllListeners("pageerror");
  await expect(page.getByText("您的浏览器版本过低")).toBeVisible();
  await expect(page.getByText("打分后请点“保存”")).toBeVisible();
  await expect(page.getByText("打分后自动保存")).toBeHidden();
  await page.getByRole("textbox", { name: "公益性" }).fill("45");
  await page.getByRole("textbox", { name: "可持续性" }).fill("40");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText(/已保存 \d/).first()).toBeVisible();
  expect(await marksIn(center)).toMatchObject([{ status: "draft", points: points(45, 40) }]);
});
