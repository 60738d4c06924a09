import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { Events, OAuth2Server } from "oauth2-mock-server";
import { type AppServer, startApp } from "../../../scripts/app-server.ts";
import { freePort } from "../../../scripts/ports.ts";
import { makePerson } from "../../support/factories";
import { openCenter, owner } from "../ground";

// Signing in through an identity provider on another site: a second server of the same build, which knows one.

interface Claims {
  sub: string;
  email?: string;
  email_verified?: boolean;
}

const provider = new OAuth2Server();
let app: AppServer;
let baseURL: string;
/** Who the provider says it is that signs in, and where it says so. */
let idToken: Claims;
let userinfo: Claims | undefined;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  await provider.issuer.keys.generate("RS256");
  await provider.start(0, "127.0.0.1");
  provider.service.on(Events.BeforeTokenSigning, ({ payload }: { payload: object }) => {
    Object.assign(payload, idToken);
  });
  provider.service.on(Events.BeforeUserinfo, (response: { body: object }) => {
    response.body = userinfo ?? {};
  });
  const port = await freePort();
  baseURL = `http://localhost:${port}`;
  app = startApp({
    mode: "start",
    host: "127.0.0.1",
    port,
    env: {
      DATABASE_URL: process.env.DATABASE_URL ?? "",
      AUTH_SECRET: process.env.AUTH_SECRET ?? "",
      NEXTAUTH_URL: baseURL,
      NODE_ENV: "production",
      OIDC_ISSUER: provider.issuer.url ?? "",
      OIDC_CLIENT_ID: "fuhua",
      OIDC_CLIENT_SECRET: "known to the provider and to us",
      OIDC_NAME: "晋政通",
    },
  });
  await app.ready;
});
test.afterAll(async () => {
  await app.stop();
  if (provider.listening) await provider.stop();
  await owner.$disconnect();
});

async function throughProvider(page: Page, next = "") {
  await page.goto(`${baseURL}/signin${next && `?next=${encodeURIComponent(next)}`}`);
  await page.getByRole("button", { name: "使用晋政通登录" }).click();
}

const password = "a password of hers";

async function someone(email: string) {
  const center = await openCenter("2022-01-10");
  const person = await makePerson(owner, center, ["staff"], { name: "王芳", email, password });
  return { center, person };
}

async function byPassword(page: Page, email: string): Promise<void> {
  await page.getByLabel("邮箱或手机号").fill(email);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL(/\/desk$/);
}

test("a person whom a center knows by e-mail signs in, and lands where she was going", async ({ page }) => {
  const { center, person } = await someone("wang@oidc.example");
  idToken = { sub: "wang", email: "Wang@OIDC.example" };
  const blocked: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) blocked.push(message.text());
  });
  await throughProvider(page, `/${center.slug}/desk/applications`);
  await page.waitForURL(`${baseURL}/${center.slug}/desk/applications`);
  await expect(page.getByText("王芳").first()).toBeVisible();
  expect(blocked).toEqual([]);

  expect(await owner.session.count({ where: { userId: person.id } })).toBe(1);
  expect(await owner.account.findMany({ where: { userId: person.id } })).toEqual([
    { provider: "oidc", providerAccountId: "wang", userId: person.id },
  ]);
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith("session-token"));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

test("she signs in by the same outside account after her e-mail address has changed there", async ({
  page,
}) => {
  idToken = { sub: "wang", email: "wang.fang@elsewhere.example" };
  await throughProvider(page);
  await page.waitForURL(/\/desk$/);
});

test("an e-mail address that only the userinfo endpoint tells is found there", async ({ page }) => {
  await someone("he@oidc.example");
  idToken = { sub: "he" };
  userinfo = { sub: "he", email: "he@oidc.example" };
  await throughProvider(page);
  await page.waitForURL(/\/desk$/);
});

for (const [what, claims] of [
  ["an unknown e-mail address", { email: "stranger@oidc.example" }],
  ["no e-mail address", {}],
  ["a known address that nobody has verified", { email: "wang@oidc.example", email_verified: false }],
] as const) {
  test(`somebody with ${what} is refused, and gets no account`, async ({ page }) => {
    idToken = { sub: randomUUID(), ...claims };
    userinfo = idToken;
    await throughProvider(page);
    await expect(page.getByRole("alert").filter({ hasText: "晋政通" })).toHaveText(
      "您的晋政通账号还没有加入任何孵化中心。请所在中心的管理者开出邀请，建立账号时填写同一个邮箱。",
    );
    expect(await owner.account.count({ where: { providerAccountId: idToken.sub } })).toBe(0);
    expect(await owner.user.count({ where: { email: "stranger@oidc.example" } })).toBe(0);
    const names = (await page.context().cookies()).map(({ name }) => name);
    expect(names.filter((name) => name.endsWith("session-token"))).toEqual([]);
  });
}

test("a disabled account is not opened, though it is linked", async ({ page }) => {
  const { person } = await someone("gone@oidc.example");
  idToken = { sub: "gone", email: "gone@oidc.example" };
  await throughProvider(page);
  await page.waitForURL(/\/desk$/);
  await owner.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
  await page.context().clearCookies();
  await throughProvider(page);
  await expect(page.getByText("还没有加入任何孵化中心").first()).toBeVisible();
});

test("a tab left open signs the second person in, and does not make the two one", async ({
  page,
  context,
}) => {
  const first = await someone("first@oidc.example");
  const second = await someone("second@oidc.example");
  idToken = { sub: "second", email: "second@oidc.example" };
  await page.goto(`${baseURL}/signin`);
  const other = await context.newPage();
  await other.goto(`${baseURL}/signin`);
  await byPassword(other, "first@oidc.example");

  await page.getByRole("button", { name: "使用晋政通登录" }).click();
  await page.waitForURL(`${baseURL}/${second.center.slug}/desk`);
  expect(await owner.account.count({ where: { userId: first.person.id } })).toBe(0);
  expect(await owner.account.count({ where: { userId: second.person.id } })).toBe(1);
  expect(await owner.session.count({ where: { userId: first.person.id } })).toBe(0);
});

test("no page of the library is reachable", async ({ request }) => {
  const actions = "providers session csrf signin signout callback verify-request error _log".split(" ");
  for (const path of actions.flatMap((action) => [action, `${action}/oidc`, `${action}/credentials`])) {
    const answer = await request.get(`${baseURL}/api/auth/${path}`, { maxRedirects: 0 });
    expect([path, answer.headers()["content-security-policy"]]).toEqual([
      path,
      expect.stringContaining("frame-ancestors 'none'"),
    ]);
    // A page is one of ours, which says that there is none.
    if (answer.headers()["content-type"]?.includes("html"))
      expect([path, answer.status()]).toEqual([path, 404]);
    if (answer.status() === 302)
      expect(answer.headers().location).toMatch(/\/(signin|api\/auth\/error)(\?|$)/);
    else expect([200, 404]).toContain(answer.status());
  }
});

test("a provider that is away is said so, and the password still works", async ({ page }) => {
  const { person } = await someone("late@oidc.example");
  await provider.stop();
  await throughProvider(page);
  await expect(page.getByText("晋政通登录没有完成").first()).toBeVisible();
  await byPassword(page, "late@oidc.example");
  expect(await owner.session.count({ where: { userId: person.id } })).toBe(1);
});
