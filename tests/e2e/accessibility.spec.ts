import { expect, type Locator, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makeCall, makePerson, visitOf } from "../support/factories";
import { nth, reviewWorld } from "../support/review/review-world";
import { faultsOf } from "./axe";
import { alertOf, enter, openCenter, owner } from "./ground";
import { answers, slipOf } from "./recruitment/application-form";
import { readers } from "./screens";
import { come, showcase } from "./showcase";

// What machines see only after an act, and everything by keyboard; the screens as they come: every-screen.spec.ts.

test.use({ trace: "off" }); // it would keep every finding of every rule

test("a form with errors, a dialog and the error pages hold WCAG 2 A and AA", async ({ page }) => {
  const { center, staff, screens } = await showcase();
  const step = screens.visitor.find(({ name }) => name === "申请表的一步");
  await page.goto(`${step?.address}?check=yes`);
  await expect(alertOf(page)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.goto(`/${center.slug}/calls/99999`);
  await expect(page.getByRole("heading", { name: "没有找到这一页" })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await enter(page.context(), staff);
  const waiting = screens.staff.find(({ name }) => name === "待初审的申请");
  await page.goto(waiting?.address ?? "");
  await page.getByRole("button", { name: "不通过", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.goto(`/${center.slug}/panel`);
  await expect(page.getByRole("heading", { name: "您没有权限看这一页" })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

const focused = (page: Page) => page.locator(":focus");

/** Something of the focused element, or of the box drawn for it, differs from how it looks at rest. */
async function expectVisibleFocus(element: Locator): Promise<void> {
  const looks = (target: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(target);
    return JSON.stringify({ outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor });
  };
  const handle = await element.elementHandle();
  if (!handle) throw new Error("nothing has the focus");
  const withFocus = await handle.evaluate(looks);
  const name = await handle.evaluate((target) => target.outerHTML.slice(0, 120));
  await handle.evaluate((target) => (target as HTMLElement).blur());
  expect([name, await handle.evaluate(looks)]).not.toEqual([name, withFocus]);
  await handle.evaluate((target) => (target as HTMLElement).focus({ focusVisible: true } as FocusOptions));
}

for (const who of readers) {
  test(`the first key of a ${who} leads past the navigation, and the focus is seen at every stop`, async ({
    page,
  }) => {
    const place = await showcase();
    await come(page.context(), place, who);
    await page.goto(nth(place.screens[who], who === "visitor" ? 5 : 0).address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "跳到正文" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press("Tab");
      if ((await focused(page).count()) === 0) break; // past the last one, in the browser's own bar
      await expectVisibleFocus(focused(page));
    }
    await page.reload();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  });
}

/** Presses Tab until the field has the focus; a field that keys cannot reach fails. */
async function tabTo(page: Page, field: Locator, within = 12): Promise<void> {
  for (let stop = 0; stop < within; stop += 1) {
    if (await field.evaluate((target) => target === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(field).toBeFocused();
}

test("the application form is filled in and sent by keyboard alone, also after an error", async ({
  page,
}) => {
  const center = await openCenter("2021-12-28");
  const staff = await makePerson(owner, center, ["staff"]);
  await inCenter(visitOf(center, staff, "call.prepare", "2021-12-24"), (ctx) =>
    makeCall(ctx, { number: 3, state: "recruiting" }),
  );
  await page.goto(`/${center.slug}/apply/3`);
  const main = page.getByRole("main");
  const type = async (labels: (keyof typeof answers)[]) => {
    for (const label of labels) {
      await tabTo(page, main.getByRole("textbox", { name: label }), 30);
      await page.keyboard.insertText(answers[label]);
    }
  };
  const goOn = async (title: string) => {
    await tabTo(page, page.getByRole("button", { name: "保存并继续" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: title, level: 2 })).toBeVisible();
  };
  await tabTo(page, page.getByRole("link", { name: "开始填写" }), 30);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("公益慈善"), 30);
  await page.keyboard.press("Space");
  await tabTo(page, page.getByLabel("已登记"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("未登记团队")).toBeChecked();
  await tabTo(page, main.getByRole("textbox", { name: "发起人姓名" }));
  await page.keyboard.insertText("王小明");
  await goOn("组织情况");
  await type(["组织名称", "负责人姓名", "专职人员", "兼职人员", "组织情况"]);
  await goOn("服务与规划");
  await type(["服务领域", "服务人群", "孵化需求", "未来项目规划"]);
  await goOn("联系方式");
  await type(["联系人姓名"]);
  const mobile = main.getByRole("textbox", { name: "手机号" });
  await tabTo(page, mobile);
  await page.keyboard.insertText("1380000123");
  await page.keyboard.press("Enter");

  await expect(alertOf(page)).toBeFocused(); // where what is wrong is read out
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(mobile).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.insertText("4");
  await goOn("核对提交");
  await tabTo(page, page.getByRole("checkbox", { name: /承诺和同意/ }), 30);
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "提交申请" }));
  await page.keyboard.press("Enter");
  await slipOf(page);
  await expect(main.getByRole("heading", { name: "申请已提交" })).toBeFocused();
});

test("a sheet is marked and handed in by keyboard alone", async ({ page }) => {
  const { center, call, applications, seats, points } = await reviewWorld(owner, {
    center: await openCenter("2022-01-14"),
    applicants: 1,
    panelists: 1,
  });
  await enter(page.context(), nth(seats, 0).person);
  await page.goto(`/${center.slug}/panel/${call.number}/${nth(applications, 0).receipt}`);
  for (const [criterion, typed] of [
    ["公益性", "45"],
    ["可持续性", "40"],
  ] as const) {
    await tabTo(page, page.getByRole("textbox", { name: criterion }));
    await page.keyboard.insertText(typed);
  }
  await expect(page.getByText(/^已保存 \d/)).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "提交评分", exact: true }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("85");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "提交评分", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: "确认提交" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^已于.*提交评分，不能再修改$/)).toBeVisible();
  const marks = await owner.mark.findMany({ where: { centerId: center.id } });
  expect(marks).toMatchObject([{ status: "scored", points: points(45, 40) }]);
});

test("what breaks the rules is found", async ({ page }) => {
  await page.setContent(`<html lang="zh-CN"><title>孵化台</title><header><img src="a.png"></header>
    <main><input><p style="color:#ccc;background:#fff">看不清的字</p></main></html>`);
  const rules = async (framed: boolean) =>
    (await faultsOf(page, { framed })).map((fault) => fault.split(":")[0]);
  expect(await rules(true)).toEqual(expect.arrayContaining(["color-contrast", "image-alt", "label"]));
  expect(await rules(false)).toEqual(["color-contrast", "label"]);
});
