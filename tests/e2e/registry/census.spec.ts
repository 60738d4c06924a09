import { expect, test } from "@playwright/test";
import { censusColumns } from "@/lib/domain/registry/census-sheet";
import { readSheetCells } from "@/lib/io/sheet-rows";
import { sheetType, spreadsheet } from "@/lib/io/spreadsheet";
import { makeWorker } from "../../support/community/community-world";
import { makePerson } from "../../support/factories";
import { confirm } from "../desk";
import { enter, openCenter, owner } from "../ground";

const day = "2026-03-12";

async function ground() {
  const center = await openCenter(day);
  const centerId = center.id;
  const street = await owner.place.create({ data: { centerId, kind: "subDistrict", name: "新城街道" } });
  const place = (name: string) =>
    owner.place.create({ data: { centerId, kind: "community", name, parentId: street.id } });
  const [community, neighbour] = [await place("宝山花园社区"), await place("隔壁社区")];
  const organization = (name: string, placeId: string) =>
    owner.organization.create({
      data: { centerId, name, category: "公益慈善", legalStatus: "team", placeId },
    });
  await organization("宝山合唱团", community.id);
  await organization("银龄互助队", neighbour.id);
  const staff = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const person = await makePerson(owner, null, [], { name: "田秀梅" });
  return { center, staff, worker: await makeWorker(owner, center, person, community) };
}

test("the desk opens a round, a worker adds one that is missing on a phone and confirms, and both see how far it is", async ({
  page: desk,
  browser,
}) => {
  const { center, staff, worker } = await ground();
  await enter(desk.context(), staff);
  const at = `/${center.slug}`;
  await desk.goto(`${at}/desk/censuses/new`);
  await desk.getByRole("textbox", { name: "名称" }).fill("上半年摸底");
  await desk.getByRole("textbox", { name: "截止日期" }).fill("2026-03-01");
  await desk.getByRole("button", { name: "发起", exact: true }).click();
  await expect(desk.getByText("截止日期不能早于开始日期。").first()).toBeVisible();
  await desk.getByRole("textbox", { name: "截止日期" }).fill("2026-03-20");
  await desk.getByRole("button", { name: "发起", exact: true }).click();
  await expect(desk.getByText("2 个社区，0 个已确认")).toBeVisible();
  const round = desk.url();

  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await enter(phone.context(), worker);
  await phone.goto(`${at}/community`);
  await phone.screenshot({ path: "test-results/census-today.png", fullPage: true });
  await phone
    .getByRole("main")
    .getByRole("link", { name: /上半年摸底/ })
    .click();
  await expect(phone.getByText("名单上现有 1 家，不含已注销的")).toBeVisible();
  await expect(phone.getByText("银龄互助队")).toHaveCount(0);
  await phone.screenshot({ path: "test-results/census-list.png", fullPage: true });
  await phone.getByRole("link", { name: "增加组织" }).click();
  await phone.getByLabel("组织名称").fill("银龄互助队");
  await phone.getByRole("button", { name: "查一查" }).click();
  await expect(phone.getByText("台账中有 1 家可能就是它")).toBeVisible();
  await expect(phone.getByText("未登记团队，隔壁社区")).toBeVisible();
  await phone.screenshot({ path: "test-results/census-double.png", fullPage: true });
  await phone.getByRole("radio", { name: "公益慈善" }).check();
  await phone.getByRole("radio", { name: "未登记团队" }).check();
  await phone.getByRole("textbox", { name: "自何时起" }).fill("2024.5.1");
  await phone.getByRole("button", { name: "增加", exact: true }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "银龄互助队" })).toBeVisible();
  await phone.screenshot({ path: "test-results/census-organization.png", fullPage: true });
  await phone.goto(`${at}/community/organizations`);
  await confirm(phone, "确认名单", "确认 2 家");
  await expect(phone.getByText(/由田秀梅确认 2 家/)).toBeVisible();

  await desk.goto(round);
  await expect(desk.getByText("2 个社区，1 个已确认")).toBeVisible();
  await desk.screenshot({ path: "test-results/census-round.png", fullPage: true });
  // Both the confirmations of a round and the rounds leave as sheets.
  const sheetOf = async () => {
    const saved = desk.waitForEvent("download");
    await desk.getByRole("link", { name: "导出 Excel" }).click();
    return readSheetCells(await (await saved).path());
  };
  const confirmed = (await sheetOf()).find(([name]) => name === "宝山花园社区") ?? [];
  expect(confirmed.slice(0, 4)).toEqual(["宝山花园社区", "已确认", 2, 2]);
  expect(confirmed).toContain("田秀梅");
  await desk.goto(`${at}/desk/censuses`);
  expect((await sheetOf()).some((row) => row.includes("上半年摸底") && row.includes("1 / 2"))).toBe(true);
  await desk.goto(round);
  await desk.getByRole("button", { name: "结束", exact: true }).click();
  await expect(desk.getByRole("dialog")).toContainText("隔壁社区 1 个社区还没有确认");
  await desk.getByRole("dialog").getByRole("button", { name: "结束", exact: true }).click();
  await expect(desk.getByText("已结束").first()).toBeVisible();
  await phone.close();
});

test("organizations come from a sheet, with a likely double decided by a person", async ({ page }) => {
  const { center, staff } = await ground();
  await enter(page.context(), staff);
  const desk = `/${center.slug}/desk`;
  const columns = censusColumns({ category: [], field: [] });
  const rows = ["宝山合唱团", "晨光会"].map((name) => {
    const said: Record<string, string> = { name, place: "宝山花园社区", category: "公益慈善" };
    return columns.map((column) => ({ ...said, legalStatus: "未登记团队" })[column.name] ?? null);
  });
  const bytes = await spreadsheet({ name: "摸底", columns: columns.map(({ label }) => label), rows });
  await page.goto(`${desk}/censuses`);
  await page.getByRole("link", { name: "从 Excel 导入组织" }).click();
  await page
    .getByLabel("选择文件")
    .setInputFiles({ name: "摸底.xlsx", mimeType: sheetType, buffer: Buffer.from(bytes) });
  await expect(page.getByText("共 2 行：1 家新建，1 行可能重复")).toBeVisible();
  await page.screenshot({ path: "test-results/census-import.png", fullPage: true });
  await page.getByRole("radio", { name: /并入已有的“宝山合唱团”/ }).check();
  await page.getByRole("button", { name: "记下判断" }).click();
  await expect(page.getByText("共 2 行：1 家新建，1 家并入已有")).toBeVisible();
  await confirm(page, "确认导入 2 行", "确认导入");
  await expect(page.getByText("“摸底.xlsx”已导入")).toBeVisible();
  await page.goto(`${desk}/dashboard/coverage`);
  // Every number opens its list, that of the communities with too few as well.
  await page.getByRole("link", { name: "不足 10 家的社区" }).click();
  await expect(page.getByText("只列不足 10 家的社区")).toBeVisible();
  await page.getByRole("link", { name: "平均每个社区" }).click();
  await expect(page.getByText("只列不足 10 家的社区")).toHaveCount(0);
  await page.goto(`${desk}/dashboard/community`);
  await page.getByRole("link", { name: "2 个社区不足 10 家" }).click();
  await expect(page).toHaveURL(/coverage\?reach=short/);
  await page.screenshot({ path: "test-results/census-coverage.png", fullPage: true });
  await page.goto(`${desk}/organizations`);
  await expect(page.getByRole("link", { name: "晨光会" })).toBeVisible();
  await page.screenshot({ path: "test-results/census-organizations.png", fullPage: true });
});
