import { expect, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makeMark, visitOf } from "../../support/factories";
import { nth, reviewWorld } from "../../support/review/review-world";
import { alertOf, enter, openCenter, owner } from "../ground";

// The button that hands in is in the page from its first byte: before script, while the page comes alive, after.

/** A panelist, signed in, whose sheet has one of its two criteria marked. */
async function halfFilled(page: Page) {
  const world = await reviewWorld(owner, {
    center: await openCenter("2022-01-14"),
    applicants: 1,
    panelists: 1,
  });
  const { center, call, applications, seats, criteria } = world;
  const [seat, application] = [nth(seats, 0), nth(applications, 0)];
  await inCenter(visitOf(center, seat.person, "mark.give", "2022-01-14"), (ctx) =>
    makeMark(ctx, seat, application, { [nth(criteria, 0).id]: 45 }, "draft"),
  );
  await enter(page.context(), seat.person);
  return { ...world, address: `/${center.slug}/panel/${call.number}/${application.receipt}` };
}

const button = (page: Page) => page.getByRole("button", { name: "提交评分", exact: true });
const dialog = (page: Page) => page.getByRole("dialog", { name: /^提交评分：/ });
/** These buttons show themselves once script runs. */
const alive = (page: Page) => expect(page.getByRole("button", { name: "减 1 分" }).first()).toBeVisible();

/** Keeps script from the page until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Notes in the page, from now on, whenever a button that says 提交评分 is taken out of it or put in. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    const handsIn = (node: Node) =>
      node instanceof Element &&
      [node, ...node.querySelectorAll("button, summary")].some((each) => each.textContent === "提交评分");
    new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        if ([...removedNodes].some(handsIn)) moves.push("out");
        if ([...addedNodes].some(handsIn)) moves.push("in");
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

for (const on of ["", " @phone"]) {
  test(`the button is in the page as it was sent, and stays in its place while that comes alive${on}`, async ({
    page,
  }) => {
    const { address } = await halfFilled(page);
    const html = await (await page.request.get(address)).text();
    expect(html.match(/<button[^>]*>提交评分<\/button>/g)).toHaveLength(1);

    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await expect(button(page)).toBeInViewport();
    const place = await button(page).boundingBox();
    await watch(page);
    release();
    await alive(page);
    expect(await page.evaluate(() => Reflect.get(window, "moves"))).toEqual([]);
    expect(await button(page).boundingBox()).toEqual(place);
  });
}

test("the button is there directly after every load", async ({ page }) => {
  const { address } = await halfFilled(page);
  for (const until of ["domcontentloaded", "load"] as const) {
    for (let round = 0; round < 8; round += 1) {
      await page.goto(address, { waitUntil: until });
      expect(await button(page).count(), `${until}, round ${round}`).toBe(1);
    }
  }
});

test("who presses it before the page is alive is told what is missing, then asked, and hands in once it lives", async ({
  page,
}) => {
  const { center, address, points } = await halfFilled(page);
  const release = await holdScripts(page);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await button(page).click();
  await expect(alertOf(page)).toContainText("1 项还没有打分，打分表还没有提交。其余分数已保存");
  await page.getByRole("textbox", { name: "可持续性" }).fill("40");
  await button(page).click();
  await expect(dialog(page)).toContainText("85");
  await expect(dialog(page)).toBeInViewport({ ratio: 1 });
  const marks = () => owner.mark.findMany({ where: { centerId: center.id } });
  expect(await marks()).toMatchObject([{ status: "draft", points: points(45, 40) }]);

  release();
  await expect(page.locator("dialog:modal")).toBeVisible();
  await dialog(page).getByRole("button", { name: "再看看" }).click();
  await expect(dialog(page)).toBeHidden();
  await button(page).click();
  await dialog(page).getByRole("button", { name: "确认提交" }).click();
  await expect(page.getByText(/^已于.*提交评分，不能再修改$/)).toBeVisible();
  expect(await marks()).toMatchObject([{ status: "scored", points: points(45, 40) }]);
});
