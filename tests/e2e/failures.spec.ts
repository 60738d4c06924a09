import { expect, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { startApp } from "../../scripts/app-server";
import { freePort } from "../../scripts/ports";
import { makeCall, makePerson, visitOf } from "../support/factories";
import { wayToDatabase } from "../support/machine/way-to-database";
import { faultsOf } from "./axe";
import { alertOf, enter, openCenter, owner, sessionCookie } from "./ground";
import { answerField, begin, fillApplication, send, slipOf } from "./recruitment/application-form";
import { richText } from "./rich-editor";

// What a person meets when something fails, with and without script, on a server whose way to the database can be shut.

let base: string;
let way: Awaited<ReturnType<typeof wayToDatabase>>;
let app: ReturnType<typeof startApp>;

// One after the other, for they share the way; each failure is seen for itself.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  const port = await freePort();
  base = `http://localhost:${port}`;
  way = await wayToDatabase(process.env.DATABASE_URL ?? "");
  const env = { DATABASE_URL: way.address, NEXTAUTH_URL: base, DEMO: "1", NODE_ENV: "production" };
  app = startApp({ mode: "start", host: "127.0.0.1", port, env });
  await app.ready;
});

test.afterAll(async () => {
  await app?.stop();
  way?.close();
});

test.afterEach(() => way.set("open"));

async function openCall(page: Page) {
  const center = await openCenter("2021-12-28");
  const staff = await makePerson(owner, center, ["staff"]);
  await inCenter(visitOf(center, staff, "call.prepare", "2021-12-24"), (ctx) =>
    makeCall(ctx, { number: 3, state: "recruiting" }),
  );
  await page.goto(`${base}/${center.slug}/apply/3`);
  return center;
}

async function openForm(page: Page) {
  const center = await openCall(page);
  await fillApplication(page);
  return center;
}

async function openStep(page: Page) {
  await openCall(page);
  await begin(page);
}

/** The page says so in Chinese, with its status, under the policy, and legibly. */
async function expectFailure(page: Page, target: string, status: number, title: string): Promise<void> {
  const answer = await page.goto(base + target);
  expect([target, answer?.status()]).toEqual([target, status]);
  expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByRole("link", { name: /^返回|^我的中心/ }).first()).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? "" : "out"} script`, () => {
    test.use({ javaScriptEnabled });

    test("what is not found, not open or unreadable is a Chinese page", async ({ page, context }) => {
      const center = await openCenter("2022-01-05");
      await enter(context, await makePerson(owner, center, ["panelist"]));
      await context.addCookies(
        (await context.cookies()).map(({ name, value }) => ({ name, value, url: base })),
      );
      for (const target of [
        "/nosuchcenter",
        "/nosuchcenter/desk",
        "/no/such/page",
        `/${center.slug}/calls/99`,
      ])
        await expectFailure(page, target, 404, "没有找到这一页");
      await expectFailure(page, `/${center.slug}/desk`, 403, "您没有权限看这一页");
      await expectFailure(page, "/%FF", 400, "没有收到完整的内容");
      await expectFailure(page, `/${"a".repeat(9_000)}`, 414, "地址太长");
    });

    test("a database that is away fails pages and files with 503, and they open again with it", async ({
      page,
    }) => {
      const center = await openCenter("2022-01-05");
      way.set("refused");
      for (const target of [
        "/",
        `/${center.slug}`,
        `/${center.slug}/desk`,
        `/${center.slug}/desk/news/export`,
      ])
        await expectFailure(page, target, 503, "系统繁忙或正在维护，这一页暂时打不开");
      way.set("open");
      await page.goto(`${base}/${center.slug}`);
      way.set("refused");
      // From one page to the next; with script the page that is open tells it.
      await page.getByRole("link", { name: "公示" }).first().click();
      await expect(page.getByRole("heading", { name: /^系统.*这一页暂时打不开$/ })).toBeVisible();
      way.set("open");
      await page.getByRole(javaScriptEnabled ? "button" : "link", { name: "再试一次" }).click();
      await expect(page.getByRole("heading", { name: "公示" }).first()).toBeVisible();
    });

    test("a form sent while the database is away is kept, and sent once more by one press", async ({
      page,
    }) => {
      const center = await openForm(page);
      way.set("refused");
      await send(page);
      if (javaScriptEnabled) {
        await expect(alertOf(page)).toContainText("系统暂时连不上数据库");
      } else {
        await expect(page.getByRole("button", { name: "再提交一次" })).toBeVisible();
      }
      way.set("open");
      if (javaScriptEnabled) await send(page);
      else await page.getByRole("button", { name: "再提交一次" }).click();
      await slipOf(page);
      expect(await owner.application.count({ where: { centerId: center.id } })).toBe(1);
    });

    test("a form of the edition before an update says so and shows what was typed", async ({ page }) => {
      await page.route("**/apply/3/registration", async (route) => {
        const [asked, id] = [route.request(), "40".padEnd(42, "a")];
        const headers = { ...asked.headers() };
        if (headers["next-action"]) headers["next-action"] = id;
        const body = asked
          .postDataBuffer()
          ?.toString()
          .replace(/"id":"[0-9a-f]{42}"/, `"id":"${id}"`);
        await route.continue({ headers, ...(body ? { postData: body } : {}) });
      });
      await openStep(page);
      await page.getByLabel("已备案").check();
      await answerField(page, "备案编号").fill("平民备7号");
      await page.getByRole("button", { name: "保存并继续" }).click();
      await expect(page.getByText(/系统刚刚更新过/).first()).toBeVisible();
      if (javaScriptEnabled) await expect(answerField(page, "备案编号")).toHaveValue("平民备7号");
      else await expect(page.getByLabel("您填写的内容")).toHaveValue(/平民备7号/);
    });

    test("a form that is too large says so and keeps what was typed", async ({ page }) => {
      await openStep(page);
      await page.getByLabel("已备案").check();
      await answerField(page, "备案编号").fill("字".repeat(400_000));
      await page.getByRole("button", { name: "保存并继续" }).click();
      await expect(page.getByText("提交的内容太大").first()).toBeVisible();
      if (javaScriptEnabled) await expect(page.getByLabel("已备案")).toBeChecked();
    });

    test("whoever was signed out in the middle of a form signs in beside it and loses nothing", async ({
      page,
      context,
    }) => {
      const center = await openCenter("2026-03-12");
      const staff = await makePerson(owner, center, ["staff"]);
      await enter(context, staff);
      await page.goto(`${base}/${center.slug}/desk/news/new`);
      await page.getByRole("radio", { name: "组织风采" }).check();
      await page.getByLabel("标题").fill("邻里节");
      await page.getByRole("textbox", { name: "日期", exact: true }).fill("2026-03-08");
      const text = javaScriptEnabled ? await richText(page, "正文") : page.getByLabel("正文");
      await text.fill("第一段");
      await context.clearCookies({ name: sessionCookie });
      await page.getByRole("button", { name: "存为草稿" }).click();
      await expect(page.getByText(/登录已失效/).first()).toBeVisible();
      if (javaScriptEnabled) await expect(page.getByLabel("标题")).toHaveValue("邻里节");
      else await expect(page.getByLabel("您填写的内容")).toHaveValue(/邻里节/);
      await enter(context, staff);
      await page.getByRole("button", { name: javaScriptEnabled ? "存为草稿" : "再提交一次" }).click();
      await expect(page.getByRole("heading", { name: "邻里节" })).toBeVisible();
    });
  });
}

test("the page of a failure holds WCAG 2 A and AA", async ({ page }) => {
  way.set("refused");
  await page.goto(base);
  expect(await faultsOf(page)).toEqual([]);
});
