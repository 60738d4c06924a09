import { expect, type Page, test } from "@playwright/test";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { makePerson, type Person } from "../support/factories";
import { signIn } from "./desk";
import { alertOf, enter, owner, sessionCookie } from "./ground";
import { richText } from "./rich-editor";
import { addressIn, readers, screens, type Who } from "./screens";
import { come, makeShowcase, type Showcase, showcase } from "./showcase";

// Who gets in, where the others are led, and that nothing is lost or told on the way. Pages are taken from the screens,
// which show every one of them.

const password = "一个很长的口令 2026";

let here: Showcase;
let there: Showcase;
/** Of here: the account of a manager, a clerk, and somebody who scores. */
let login: string;
let clerk: Person;
let panelist: Person;

test.beforeAll(async () => {
  here = await showcase();
  there = await makeShowcase();
  login = `${here.center.code.toLowerCase()}@fuhua.example`;
  await makePerson(owner, here.center, ["manager"], { name: "王科员", email: login, password });
  clerk = await makePerson(owner, here.center, ["staff"], { name: "赵科员" });
  panelist = await makePerson(owner, here.center, ["panelist"], { name: "马建国" });
});

/** Those whose pages ask for an account in the center. */
const insiders = readers.filter((who) => who !== "visitor" && who !== "applicant");

/** The screens of a reader that belong to a center. */
const pagesOf = (who: Who) => Object.values(screens[who]).filter((page) => !page.startsWith("/"));

/** Asks for many addresses, a few at a time. */
async function askAll<T>(asked: readonly T[], ask: (one: T) => Promise<void>): Promise<void> {
  const left = [...asked];
  const next = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await ask(one);
  };
  await Promise.all([next(), next(), next(), next()]);
}

test.describe("without an account", () => {
  test("every page that asks for one leads to the sign-in, which knows the way back", async ({ request }) => {
    const targets = insiders.flatMap((who) => here.screens[who].map(({ address }) => address));
    expect(targets.length).toBeGreaterThan(200);
    await askAll(targets, async (target) => {
      const answer = await request.get(target, { maxRedirects: 0 });
      const [asked, led] = [target, answer.headers().location ?? ""].map(
        (to) => new URL(to, "http://site.invalid"),
      );
      const wanted = `${asked?.pathname}${asked?.search}`;
      expect([answer.status(), led?.pathname, led?.searchParams.get("next")]).toEqual([
        307,
        "/signin",
        wanted,
      ]);
    });
  });

  test("one comes back, after signing in, to the very page one wanted", async ({ page }) => {
    const { receipt, name, call } = await owner.application.findFirstOrThrow({
      where: { centerId: here.center.id },
      select: { receipt: true, name: true, call: { select: { kind: true, number: true } } },
    });
    const wanted = `/${here.center.slug}/desk/applications?call=${formatCallKey(call)}&q=${receipt}`;
    await page.goto(wanted);
    await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
    await submitSignIn(page, login, password);
    await expect(page).toHaveURL(wanted);
    await expect(page.getByRole("main").getByRole("link", { name })).toBeVisible();
  });

  for (const next of ["//evil.example", "https://evil.example/", "/\\evil.example", "/.//evil.example"]) {
    test(`the way back never leaves the site: ${next}`, async ({ page }) => {
      await page.goto(`/signin?next=${encodeURIComponent(next)}`);
      await submitSignIn(page, login, password);
      await expect(page).toHaveURL(`/${here.center.slug}/desk`);
    });
  }

  test("a center that does not exist is not found, whether one is signed in or not", async ({ page }) => {
    for (const each of ["", "/desk", "/panel", "/desk/calls/1"]) {
      const answer = await page.request.get(`/no-such-center${each}`, { maxRedirects: 0 });
      expect([each, answer.status()]).toEqual([each, 404]);
    }
    await enter(page.context(), here.staff);
    const answer = await page.goto("/no-such-center/desk");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "没有找到这一页" })).toBeVisible();
  });
});

test("an address that is no page is not found inside the frame it belongs to", async ({ page }) => {
  const site = `/${here.center.slug}`;
  const notFoundAt = async (target: string) => {
    const answer = await page.goto(target);
    expect([target, answer?.status()]).toEqual([target, 404]);
    await expect(page.getByRole("heading", { name: "没有找到这一页" })).toBeVisible();
  };
  for (const target of [`${site}/nope`, `${site}/calls/1/nope`]) {
    await notFoundAt(target);
    await expect(page.getByRole("link", { name: "招募公告" }).first()).toBeVisible();
  }
  await enter(page.context(), here.staff);
  for (const target of [`${site}/desk/nope`, `${site}/desk/calls/1/ranking/nope`]) {
    await notFoundAt(target);
    await expect(page.getByRole("navigation", { name: "工作导航" })).toBeVisible();
  }
});

test.describe("with the wrong role", () => {
  test.describe.configure({ timeout: 180_000 });

  // Of what the center keeps, on any page.
  const kept = /星火社会工作|民福|财务规范|清河环保|健康日|章程/;

  async function expectForbidden(page: Page, pages: readonly string[]): Promise<void> {
    await askAll(pages, async (target) => {
      const answer = await page.request.get(target, { maxRedirects: 0 });
      const body = await answer.text();
      expect([target, answer.status(), kept.exec(body)]).toEqual([target, 403, null]);
      expect(body).toContain("您没有权限看这一页");
    });
  }

  const addressesOf = (who: Who) => pagesOf(who).map((page) => addressIn(here.center, page, here.records));

  for (const who of ["panelist", "organization"] as const) {
    test(`a ${who} is told so in Chinese on every page of the desk`, async ({ page }) => {
      await come(page.context(), here, who);
      await expectForbidden(page, addressesOf("staff"));
      await page.goto(`/${here.center.slug}/desk`);
      await expect(page.getByRole("heading", { name: "您没有权限看这一页" })).toBeVisible();
      await expect(page.getByRole("button", { name: "退出，换一个账号" })).toBeVisible();
    });
  }

  test("managers and staff are told so on every page of the others, staff also on a member's", async ({
    page,
  }) => {
    const others = insiders.filter((who) => who !== "staff").flatMap(addressesOf);
    await come(page.context(), here, "staff");
    await expectForbidden(page, others);
    await enter(page.context(), clerk);
    const member = addressIn(here.center, "desk/settings/members/[member]", here.records);
    await expectForbidden(page, [...others, member]);
    await page.goto(member);
    await expect(page).toHaveTitle("您没有权限看这一页 · 孵化台");
    // The rest of the desk is theirs, and one click away.
    await expect(page.getByRole("navigation", { name: "工作导航" })).toBeVisible();
  });

  test("managers of another center are told so on every page", async ({ page }) => {
    await come(page.context(), there, "staff");
    await expectForbidden(page, insiders.flatMap(addressesOf));
  });

  test("whoever has another role in another center is told so on the pages of that role", async ({
    page,
  }) => {
    for (const who of insiders) {
      await come(page.context(), there, who);
      await expectForbidden(page, who === "staff" ? [] : addressesOf(who));
    }
  });
});

test.describe("a record of another center", () => {
  test.describe.configure({ timeout: 180_000 });

  /** Of the same shape, and nobody's. */
  function noSuch(value: string): string {
    if (/^[0-9a-f-]{36}$/.test(value)) return "0197b9aa-0000-7000-8000-0000000000ff";
    return /^\d+$/.test(value) ? "99999" : value.replaceAll(/[A-Z]/g, "Z").replaceAll(/\d/g, "9");
  }

  for (const who of readers) {
    test(`is to a ${who} exactly like one that does not exist, on every page`, async ({ page }) => {
      await come(page.context(), here, who);
      /** Every word of Chinese that is sent, on the screen or behind it, whatever the order. */
      async function wordsAt(target: string): Promise<string[]> {
        const answer = await page.request.get(target);
        expect([target, answer.status()]).toEqual([target, 404]);
        return [...new Set((await answer.text()).match(/\p{Script=Han}+/gu))].sort();
      }
      // One part of the address at a time is foreign, so that each part is asked about.
      const asked = pagesOf(who).flatMap((each) =>
        [...(each.split("?")[0]?.matchAll(/\[(\w+)\]/g) ?? [])].map(([, part = ""]) => ({ each, part })),
      );
      await askAll(asked, async ({ each, part }) => {
        const [foreign, missing] = [there.records[part] ?? "", noSuch(here.records[part] ?? "")].map(
          (value) => wordsAt(addressIn(here.center, each, { ...here.records, [part]: value })),
        );
        const told = await foreign;
        expect(told).toContain("没有找到这一页");
        expect([each, part, told]).toEqual([each, part, await missing]);
      });
    });
  }

  test("is said not to be found", async ({ page }) => {
    await come(page.context(), here, "staff");
    const notice = there.records.closedNotice ?? "";
    for (const address of [`desk/notices/${notice}`, `notices/${notice}`]) {
      const answer = await page.goto(`/${here.center.slug}/${address}`);
      expect([address, answer?.status()]).toEqual([address, 404]);
      await expect(page.getByRole("heading", { name: "没有找到这一页" })).toBeVisible();
      await expect(page).toHaveTitle("没有找到这一页 · 孵化台");
    }
  });
});

test.describe("a form that was open", () => {
  const body = "面向全区公开招募入驻社会组织。";

  async function openForm(page: Page): Promise<void> {
    await enter(page.context(), here.staff);
    await page.goto(`/${here.center.slug}/desk/calls/new`);
    await (await richText(page, "公告正文")).fill(body);
  }

  async function expectRefused(page: Page, sentence: string): Promise<void> {
    const before = await owner.call.count({ where: { centerId: here.center.id } });
    await page.getByRole("button", { name: "保存，去核对" }).click();
    await expect(alertOf(page)).toContainText(sentence);
    await expect(page.getByLabel("公告正文")).toHaveText(body);
    expect(await owner.call.count({ where: { centerId: here.center.id } })).toBe(before);
  }

  test("is refused, and kept, once the session is gone", async ({ page }) => {
    await openForm(page);
    await page.context().clearCookies();
    await expectRefused(page, "登录已失效，请重新登录。您填写的内容仍保留在本页。");
    const opened = page.waitForEvent("popup");
    await alertOf(page).getByRole("link", { name: "在新窗口登录" }).click();
    await expect(await opened).toHaveURL("/signin");
    await enter(page.context(), here.staff);
    await page.getByRole("button", { name: "保存，去核对" }).click();
    await expect(alertOf(page)).toContainText("处需要改正"); // read again, and nothing of it lost
    await expect(page.getByLabel("公告正文")).toHaveText(body);
  });

  test("is refused, and kept, once somebody of another role has signed in", async ({ page }) => {
    await openForm(page);
    await enter(page.context(), panelist);
    await expectRefused(page, "您在本中心没有办理此事项的权限");
  });

  test("is refused, and kept, once staff of another center have signed in", async ({ page }) => {
    await openForm(page);
    await come(page.context(), there, "staff");
    await expectRefused(page, "您在本中心没有办理此事项的权限");
  });
});

test.describe("a session", () => {
  test("that was revoked leads, on the next click, to the sign-in and back", async ({ page }) => {
    const person = await makePerson(owner, here.center, ["staff"], { name: "韩雪梅" });
    await enter(page.context(), person);
    await page.goto(`/${here.center.slug}/desk`);
    await owner.session.deleteMany({ where: { userId: person.id } });
    await page.getByRole("link", { name: "招募批次" }).first().click();
    await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
    const back = encodeURIComponent(`/${here.center.slug}/desk/calls`);
    await expect(page).toHaveURL(`/signin?next=${back}`);
  });

  test("ends when its time is over, and when the account is disabled", async ({ page }) => {
    const desk = `/${here.center.slug}/desk`;
    const person = await makePerson(owner, here.center, ["staff"], { name: "韩雪梅" });
    await enter(page.context(), person);
    expect((await page.request.get(desk, { maxRedirects: 0 })).status()).toBe(200);
    await owner.session.updateMany({ where: { userId: person.id }, data: { expires: new Date(0) } });
    expect((await page.request.get(desk, { maxRedirects: 0 })).status()).toBe(307);

    await enter(page.context(), person);
    await owner.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    expect((await page.request.get(desk, { maxRedirects: 0 })).status()).toBe(307);
  });

  test("ends with signing out: the old cookie opens nothing", async ({ page, context }) => {
    await signIn(page, login, password);
    const cookies = await context.cookies();
    expect(cookies.map(({ name }) => name)).toContain(sessionCookie);
    await page.getByText("王科员").click();
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    expect((await context.cookies()).map(({ name }) => name)).not.toContain(sessionCookie);
    await context.addCookies(cookies);
    await page.goto(`/${here.center.slug}/desk`);
    await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
  });
});

async function submitSignIn(page: Page, login: string, secret: string): Promise<void> {
  await page.getByLabel("邮箱或手机号").fill(login);
  await page.getByLabel("密码").fill(secret);
  await page.getByRole("main").getByRole("button", { name: "登录" }).click();
}

test.describe("signing in", () => {
  const wrong = "账号或密码不正确，请核对后重新输入。";

  test("tells an unknown account, a wrong password and a disabled account by the same sentence", async ({
    page,
  }) => {
    const theirs = `gone.${login}`;
    const gone = await makePerson(owner, here.center, ["staff"], { email: theirs, password });
    await owner.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    await page.goto("/signin");
    for (const [who, secret] of [
      ["nobody@fuhua.example", password],
      [login, "猜的口令"],
      [theirs, password],
    ] as const) {
      await submitSignIn(page, who, secret);
      await expect(page.getByLabel("密码")).toHaveAccessibleDescription(wrong);
      await expect(page.getByLabel("邮箱或手机号")).toHaveValue(who);
      await page.reload();
    }
    expect(await page.context().cookies()).toEqual([]);
  });

  test("is closed for a while after ten wrong passwords, also to the right one", async ({ page }) => {
    const theirs = `tried.${login}`;
    await makePerson(owner, here.center, ["staff"], { email: theirs, password });
    await page.goto("/signin");
    const alert = alertOf(page);
    for (let turn = 1; turn <= 10; turn += 1) {
      const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
      await submitSignIn(page, theirs, `猜的口令 ${turn}`);
      await answered;
      await expect(alert).toContainText(wrong);
    }
    await submitSignIn(page, theirs, password);
    await expect(alert).toContainText(/尝试次数过多，请 \d+ 分钟后再试/);
    expect(await page.context().cookies()).toEqual([]);
  });
});
