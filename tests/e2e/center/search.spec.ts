import { expect, test } from "@playwright/test";
import { enter } from "../ground";
import { showcase } from "../showcase";

test("what was typed at the top finds every kind of record, and Enter opens the first", async ({
  page,
  context,
}) => {
  const { center, staff } = await showcase();
  await enter(context, staff);
  await page.goto(`/${center.slug}/desk`);
  const field = page.getByRole("searchbox", { name: "搜索" }).filter({ visible: true });
  await field.fill("民福");
  await field.press("Enter");
  for (const kind of ["社会组织", "单位", "地点"])
    await expect(page.getByRole("heading", { name: new RegExp(`^${kind} \\d`) })).toBeVisible();
  const first = page.getByRole("main").locator("a.row-link").first();
  await expect(first).toBeFocused();
  const name = (await first.textContent()) ?? "";
  expect(name).toContain("民福");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "在列表中查看" }).first().click();
  await expect(page).toHaveURL(/desk\/organizations\?q=/);
  await expect(page.getByRole("main").getByRole("link", { name: "民福志愿服务队" })).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("it is a form, on a phone too, and says what was searched when nothing is found", async ({
    page,
    context,
  }) => {
    const { center, staff } = await showcase();
    await enter(context, staff);
    await page.goto(`/${center.slug}/desk/search`);
    const field = page.getByRole("main").getByRole("searchbox");
    await field.fill("138 0000 1234");
    await field.press("Enter");
    await expect(page.getByRole("heading", { name: /^人员 1 人/ })).toBeVisible();
    await field.fill("没有这样的组织");
    await field.press("Enter");
    await expect(page.getByText("没有找到“没有这样的组织”")).toBeVisible();
    await expect(page.getByText(/范围是.*社会组织.*协议.*成员/)).toBeVisible();
  });
});
