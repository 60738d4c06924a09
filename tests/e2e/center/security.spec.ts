import { type APIResponse, expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { startApp } from "../../../scripts/app-server";
import { freePort } from "../../../scripts/ports";
import { makeApplication, makeCall, makePerson, visitOf } from "../../support/factories";
import { nth, reviewWorld } from "../../support/review/review-world";
import { signIn } from "../desk";
import { enter, openCenter, owner, sessionCookie } from "../ground";

// What every answer promises a browser, and what the browser may never be made to do.

function policyOf(answer: APIResponse): Map<string, string> {
  const policy = answer.headers()["content-security-policy"] ?? "";
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(" ");
      return [name, values.join(" ")] as const;
    }),
  );
}

test("every page allows only its own scripts, by a nonce that no other answer has", async ({ request }) => {
  const center = await openCenter("2022-01-14");
  const nonces = new Set<string>();
  const addresses = [
    "/",
    "/signin",
    `/${center.slug}`,
    `/${center.slug}/guide`,
    "/no-such-center",
    "/no/such/page",
  ];
  for (const address of [...addresses, ...addresses]) {
    const answer = await request.get(address);
    const policy = policyOf(answer);
    const scripts = policy.get("script-src") ?? "";
    const nonce = /'nonce-([^']{20,})'/.exec(scripts)?.[1] ?? "";
    expect([address, nonce]).not.toEqual([address, ""]);
    nonces.add(nonce);
    for (const directive of ["script-src", "default-src", "style-src"]) {
      expect(policy.get(directive)).toContain("'self'");
      expect(policy.get(directive)).not.toMatch(/unsafe-(inline|eval)/);
    }
    expect(Object.fromEntries(policy)).toMatchObject({
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
    });
    const tags = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  }
  expect(nonces.size).toBe(2 * addresses.length);
});

test("every answer forbids guessing types, framing and telling others where one came from", async ({
  request,
}) => {
  const page = await request.get("/");
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? "";
  for (const address of ["/", "/signin", "/api/health", "/no/such/page", script]) {
    const headers = (await request.get(address)).headers();
    expect([address, headers]).toMatchObject([
      address,
      {
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
      },
    ]);
    expect(headers).not.toHaveProperty("x-powered-by");
  }
});

test("where no identity provider is named, the library behind it answers nothing", async ({ request }) => {
  const actions = "providers session csrf signin signout callback verify-request error _log".split(" ");
  for (const path of actions.flatMap((action) => [action, `${action}/oidc`, `${action}/credentials`])) {
    for (const answer of [
      await request.get(`/api/auth/${path}`, { maxRedirects: 0 }),
      await request.post(`/api/auth/${path}`, { maxRedirects: 0 }),
    ]) {
      expect([path, answer.status()]).toEqual([path, 404]);
      expect([path, policyOf(answer).get("frame-ancestors")]).toEqual([path, "'none'"]);
      expect(await answer.text()).toMatch(/没有|不存在|未找到/);
    }
  }
});

test("signing in again on the same browser ends the session before", async ({ page, context }) => {
  const center = await openCenter("2022-01-14");
  const login = `${center.code.toLowerCase()}-again@fuhua.example`;
  const { id } = await makePerson(owner, center, ["staff"], {
    email: login,
    password: "一个很长的口令 2026",
  });
  const before = await enter(context, { id });
  await page.goto("/account");
  await page.getByLabel("现用密码").fill("一个很长的口令 2026");
  await page.getByLabel("新密码", { exact: true }).fill("另一个很长的口令 2026");
  await page.getByLabel("再填一次新密码").fill("另一个很长的口令 2026");
  await page.getByRole("button", { name: "保存新密码" }).click();
  await page.waitForURL(/\/desk$/);
  expect((await context.cookies())[0]?.value).not.toBe(before);
  expect(await owner.session.count({ where: { userId: id } })).toBe(1);
});

test("pages are kept by no cache between us and the reader", async ({ request }) => {
  const center = await openCenter("2022-01-14");
  for (const address of ["/signin", `/${center.slug}`, "/api/health"]) {
    expect((await request.get(address)).headers()["cache-control"]).toContain("no-store");
  }
});

test("the session cookie is out of reach of scripts and of other sites' forms", async ({ page, context }) => {
  const center = await openCenter("2022-01-14");
  const login = `${center.code.toLowerCase()}@fuhua.example`;
  await makePerson(owner, center, ["staff"], { email: login, password: "一个很长的口令 2026" });
  await signIn(page, login, "一个很长的口令 2026");
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name)).toEqual([sessionCookie]);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(await page.evaluate(() => document.cookie)).toBe("");
  const days = ((cookies[0]?.expires ?? 0) * 1000 - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(7);
});

test("a form posted from another site is refused, whatever cookie it brings", async ({ page }) => {
  const { center, applications, staff, read } = await reviewWorld(owner, {
    center: await openCenter("2022-01-05"),
    state: "closed",
    applicants: 1,
    panelists: 0,
  });
  await read((ctx) => ctx.db.application.updateMany({ where: {}, data: { state: "submitted" } }));
  await enter(page.context(), staff);
  await page.goto(`/${center.slug}/desk/applications/${nth(applications, 0).receipt}`);
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.route("**/*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.getByRole("button", { name: "通过", exact: true }).click();
  const post = await sent;
  const postFrom = (origin: string) =>
    page.request.post(post.url(), {
      headers: { ...post.headers(), origin },
      data: post.postDataBuffer() ?? Buffer.from(""),
    });
  const checks = () => owner.formalCheck.count({ where: { centerId: center.id } });
  expect((await postFrom("https://evil.example")).status()).toBeGreaterThanOrEqual(400);
  expect(await checks()).toBe(0);
  await postFrom(new URL(post.url()).origin); // the same bytes from our own site are an act
  expect(await checks()).toBe(1);
});

test("what users type is shown as text, on the public site and at the desk", async ({ page }) => {
  const wild = `<script>document.title="owned"</script><img src=x onerror="document.title='owned'">`;
  const center = await openCenter("2021-12-28", { introduction: wild, name: `中心${wild}` });
  const staff = await makePerson(owner, center, ["staff"], { name: wild });
  const application = await inCenter(
    visitOf(center, staff, "application.check", "2021-12-28"),
    async (ctx) => {
      const call = await makeCall(ctx, {
        number: 3,
        state: "recruiting",
        title: wild,
        body: wild,
        name: wild,
      });
      return makeApplication(ctx, call, { name: wild, profile: wild });
    },
  );
  await enter(page.context(), staff);
  for (const address of [
    "",
    "/calls",
    "/calls/3",
    "/desk",
    "/desk/applications",
    `/desk/applications/${application.receipt}`,
  ]) {
    await page.goto(`/${center.slug}${address}`);
    await expect(page.getByText("<script>").first()).toBeAttached();
    expect(await page.title()).not.toBe("owned");
    expect(await page.locator("img").count()).toBe(0);
  }
});

test.describe("/api/health", () => {
  test("answers 200 with the state of the database and the version", async ({ request }) => {
    const answer = await request.get("/api/health");
    expect(answer.status()).toBe(200);
    expect(await answer.json()).toEqual({
      ok: true,
      database: "up",
      saw: expect.stringMatching(/^\d+ 毫秒内应答$/),
      jobsGivenUp: 0,
      version: expect.stringMatching(/^\d+\.\d+/),
    });
  });

  test("answers 503 without a database, and pages then say so in Chinese", async ({ page }) => {
    const port = await freePort();
    const app = startApp({
      mode: "start",
      host: "127.0.0.1",
      port,
      env: { DATABASE_URL: "postgresql://nobody:secret@127.0.0.1:1/nothing", NODE_ENV: "production" },
    });
    try {
      await app.ready;
      const answer = await page.request.get(`http://localhost:${port}/api/health`);
      expect(answer.status()).toBe(503);
      expect(await answer.json()).toMatchObject({ ok: false, database: "down" });
      const failed = await page.goto(`http://localhost:${port}/`);
      expect(failed?.status()).toBe(503);
      await expect(page.getByText("系统繁忙或正在维护，这一页暂时打不开")).toBeVisible();
      expect(await page.content()).not.toContain("secret");
    } finally {
      await app.stop();
    }
  });
});
