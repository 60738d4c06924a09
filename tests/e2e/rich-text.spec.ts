import { expect, type Page, test } from "@playwright/test";
import { makePerson } from "../support/factories";
import { alertOf, enter, openCenter, owner } from "./ground";
import { holdEditor, inputMethod, richText, toolbarOf } from "./rich-editor";

// The text of a notice: a plain field at first, an editor as soon as that has come. Nothing typed in either is lost.

const body = (page: Page) => page.getByRole("textbox", { name: "公告正文", exact: true });
const toolbar = (page: Page) => toolbarOf(body(page));

async function openForm(page: Page) {
  const center = await openCenter("2022-01-14");
  const [staff, panelist] = [
    await makePerson(owner, center, ["staff"]),
    await makePerson(owner, center, ["panelist"]),
  ];
  await enter(page.context(), staff);
  // A script that is held back keeps a page from being loaded.
  await page.goto(`/${center.slug}/desk/calls/new`, { waitUntil: "domcontentloaded" });
  return { staff, panelist };
}

/** Sends the form as somebody who may not, and then as one who may, with the rest of it still missing. */
async function expectKept(page: Page, people: Awaited<ReturnType<typeof openForm>>, text: string) {
  const save = page.getByRole("button", { name: "保存，去核对" });
  await enter(page.context(), people.panelist);
  await save.click();
  await expect(alertOf(page)).toContainText("没有办理此事项的权限");
  await expect(body(page)).toHaveText(text);
  await enter(page.context(), people.staff);
  await save.click();
  await expect(alertOf(page)).toContainText("处需要改正");
  await expect(alertOf(page)).not.toContainText("公告正文");
  await expect(body(page)).toHaveText(text);
}

test("whoever writes while the editor is still on its way goes on in it, where they were", async ({
  page,
}) => {
  const release = await holdEditor(page);
  const people = await openForm(page);
  await body(page).click();
  await page.keyboard.type("面向全区招募。");
  await page.keyboard.press("ArrowLeft");
  await release();
  await expect(toolbar(page)).toBeVisible();
  await page.keyboard.type("社会组织");
  await expect(body(page)).toHaveText("面向全区招募社会组织。");
  await expectKept(page, people, "面向全区招募社会组织。");
});

test("a word half written with an input method is finished before the editor comes, and typed in it after", async ({
  page,
}) => {
  const release = await holdEditor(page);
  const people = await openForm(page);
  const method = await inputMethod(page);
  await body(page).click();
  await method.compose("mianxiang");
  await release();
  await method.compose("mianxiangquanqu");
  await expect(toolbar(page)).toBeHidden();
  await method.finish("面向全区");
  await expect(toolbar(page)).toBeVisible();
  await method.compose("zhaomu");
  await method.finish("招募");
  await expect(body(page)).toHaveText("面向全区招募");
  await page.keyboard.press("Enter");
  await method.compose("shehui");
  await method.finish("社会组织");
  await expect(body(page).locator("p")).toHaveText(["面向全区招募", "社会组织"]);
  await expectKept(page, people, "面向全区招募社会组织");
});

test("what was broken into lines elsewhere stays in lines, and in a list and a table in its place", async ({
  page,
}) => {
  await openForm(page);
  const text = await richText(page, "公告正文");
  await text.click();
  await text.evaluate((place) => {
    const clipboardData = new DataTransfer();
    const html =
      "<p><span>一、时间<b>3月1日<br>至10日</b><br><br>二、地点</span></p><ul><li>园内<br>园外</li></ul><table><tr><td>名额<br>15家</td></tr></table>";
    clipboardData.setData("text/html", html);
    place.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('textarea[name="body"]')).toHaveValue(
    "一、时间**3月1日**\n\n**至10日**\n\n二、地点\n\n- 园内 园外\n\n| 名额 15家 |\n| --- |",
  );
});

test("without the editor the plain field takes the text, and keeps it", async ({ page }) => {
  await holdEditor(page);
  const people = await openForm(page);
  await body(page).fill("面向全区招募。");
  await enter(page.context(), people.panelist);
  await page.getByRole("button", { name: "保存，去核对" }).click();
  await expect(alertOf(page)).toContainText("没有办理此事项的权限");
  await expect(body(page)).toHaveValue("面向全区招募。");
});
