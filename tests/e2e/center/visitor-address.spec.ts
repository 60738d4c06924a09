import { expect, test } from "@playwright/test";
import pg from "pg";

// Tries are counted by address; an address that the visitor invents must not start a new count.

test.use({ extraHTTPHeaders: { "X-Forwarded-For": "203.0.113.9" } });

test("a visitor that claims to be elsewhere is counted where it is", async ({ page }) => {
  await page.goto("/signin");
  await page.getByLabel("邮箱或手机号").fill("nobody@example.cn");
  await page.getByLabel("密码").fill("a guess");
  await page.getByRole("main").getByRole("button", { name: "登录" }).click();
  await expect(page.getByText("账号或密码不正确").first()).toBeVisible();

  const database = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL });
  await database.connect();
  const { rows } = await database.query<{ key: string }>(
    "select key from rate_limits where key like 'signInPerAddress:%'",
  );
  await database.end();
  expect(rows.map(({ key }) => key)).toEqual(["signInPerAddress:127.0.0.1"]);
});
