import { globSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { planCeremony } from "@/lib/usecases/admission/ceremony";
import { issueAgreement } from "@/lib/usecases/admission/issue/issue";
import { recordObjection } from "@/lib/usecases/admission/objection/objection-letter";
import { addForm } from "@/lib/usecases/center/form";
import { saveQuestion } from "@/lib/usecases/center/form-question";
import { sendInvitation } from "@/lib/usecases/center/invitation";
import { writeNews } from "@/lib/usecases/center/news";
import { assessCapacity } from "@/lib/usecases/incubation/capacity";
import { recordGuidance } from "@/lib/usecases/incubation/guidance/booking";
import { addTemplate } from "@/lib/usecases/incubation/plan/template";
import { writeActivity } from "@/lib/usecases/registry/activity";
import { addPerson } from "@/lib/usecases/registry/person-record";
import { makeCohort, makeIncubatee, makePerson, type Person, visitOf } from "../support/factories";
import { makeGiving } from "../support/giving";
import { offeredHour, plainHour } from "../support/guidance";
import { makeLearning } from "../support/learning";
import { makeLeavers } from "../support/leaving-world";
import { plainLetter } from "../support/objections";
import { agreedPlan, plainAssessment, plainTemplate } from "../support/plans";
import { makeFund, makeProject } from "../support/projects";
import { writtenQuestion } from "../support/questions";
import { makeRegistry, plainActivity } from "../support/registry";
import { makeReport } from "../support/reports";
import { nth } from "../support/review-world";
import { actorIn, makeSigningCall } from "../support/signing-call";
import { makeAllocation, makeBooking, makeExchange, makeExchangeRules, makeVenues } from "../support/space";
import { makeTemplate } from "../support/templates";
import { signIn } from "./desk";
import { alertOf, enter, openCenter, owner, sessionCookie } from "./ground";
import { richText } from "./rich-editor";

// Who gets in, where the others are led, and that nothing is lost or told on the way.

const password = "一个很长的口令 2026";

/** A center with one record of every kind that an address can name. */
/** `cohort` is a number of its own, so that each center has one that the other has not. */
async function furnish(name: string, cohort: number) {
  const center = await openCenter("2022-01-25", { name });
  const login = `${center.code.toLowerCase()}@fuhua.example`;
  // A manager: nobody at the desk may see more.
  const staff = await makePerson(owner, center, ["manager"], { name: "王科员", email: login, password });
  const clerk = await makePerson(owner, center, ["staff"], { name: "赵科员" });
  const panelist = await makePerson(owner, center, ["panelist"], { name: "马建国" });
  const { call, applications, notice, agreements } = await makeSigningCall(center, staff, {
    quota: 2,
    applications: [{ name: `${name}的甲` }, { name: `${name}的乙` }],
  });
  const news = await actorIn(center, staff)("news.edit", "2022-01-25", writeNews, {
    title: `${name}的动态`,
    kind: "activity",
    body: "正文",
    happenedOn: civilDate("2022-01-25"),
  });
  await owner.person.updateMany({
    where: { centerId: center.id, experts: { some: {} } },
    data: { userId: panelist.id },
  });
  const registry = await inCenter(visitOf(center, staff, "place.edit", "2022-01-25"), (ctx) =>
    makeRegistry(ctx, `${name}的`),
  );
  const person = await actorIn(center, staff)("person.edit", "2022-01-25", addPerson, {
    name: `${name}的人员`,
    title: "社会工作师",
    mobile: null,
    note: null,
    namesake: false,
  });
  const activity = await actorIn(center, staff)("activity.edit", "2022-01-25", writeActivity, {
    ...plainActivity,
    title: `${name}的活动`,
    kind: "training",
    heldOn: civilDate("2022-01-25"),
  });
  const { form, message, incubation, space, leavers, learning, reporting, giving } = await inCenter(
    visitOf(center, staff, "form.edit", "2022-01-25"),
    async (ctx) => {
      const batch = await makeCohort(ctx, { number: cohort, name: `${name}的批次` });
      const incubatee = await makeIncubatee(ctx, batch, { name: `${name}的在孵组织` });
      const { organizationId } = incubatee;
      const { room, seat } = await makeVenues(ctx, `${name}的`);
      const allocation = await makeAllocation(ctx, { venueId: seat.id, organizationId, since: "2022-01-01" });
      const booking = await makeBooking(ctx, {
        venueId: room.id,
        organizationId,
        at: "2022-01-27T01:00:00Z",
      });
      const { given } = await makeExchangeRules(ctx);
      const exchange = await makeExchange(ctx, {
        organizationId,
        ruleId: given,
        direction: "given",
        credit: 4,
        on: "2022-01-20",
        state: "proposed",
      });
      const space = { venue: seat.id, allocation: allocation.id, booking: booking.id, exchange: exchange.id };
      await assessCapacity(ctx, { ...plainAssessment, incubatee: incubatee.id });
      const planTemplate = await addTemplate(ctx, { ...plainTemplate, name: `${name}的模板` });
      const { milestone } = await agreedPlan(ctx, incubatee.id, `${name}的里程碑`);
      const capacity = await ctx.db.capacityAssessment.findFirstOrThrow({ where: { centerId: center.id } });
      const guidanceHour = await offeredHour(ctx, `${name}的导师`);
      const guidance = await recordGuidance(ctx, {
        ...plainHour,
        mentor: `${name}的另一位导师`,
        organization: incubatee.organizationId,
        topic: `${name}的指导`,
      });
      const incubation = {
        guidanceHour: guidanceHour.id,
        guidance: guidance.id,
        incubatee: incubatee.id,
        capacity: capacity.id,
        planTemplate: planTemplate.id,
        milestone: milestone.id,
      };
      const leaving = await makeIncubatee(ctx, batch, { name: `${name}的待出壳组织`, legalStatus: "team" });
      const leavers = await makeLeavers(ctx, leaving.id, leaving.organizationId, `${name}的`);
      const form = await addForm(ctx, { name: `${name}的申请表`, from: null });
      await saveQuestion(ctx, { ...writtenQuestion, form: form.id });
      // What the notice of the call that signs has left to be said.
      const message = await ctx.db.message.findFirstOrThrow({ where: { state: "waiting" } });
      const learning = await makeLearning(ctx, `${name}的`, incubatee.organizationId);
      const reporting = await makeReport(ctx, incubatee, `${name}的`);
      const made = await makeGiving(ctx, `${name}的`, incubatee.organizationId);
      const { resource, distribution, opportunity, outcome, honour } = made;
      const giving = { resource, distribution, opportunity, outcome, honour };
      return { form, message, incubation, space, leavers, learning, reporting, giving };
    },
  );
  const template = await actorIn(center, staff)(
    "agreementTemplate.edit",
    "2022-01-25",
    (ctx) => makeTemplate(ctx),
    undefined,
  );
  await actorIn(center, staff)("agreement.issue", "2022-01-25", issueAgreement, {
    ...{ template, agreement: nth(agreements, 0).id, startsOn: civilDate("2022-03-01"), months: 12 },
    ...{ place: null, deposit: null },
  });
  const material = await owner.requiredMaterial.create({
    data: { centerId: center.id, callId: call.id, position: 0, name: `${name}的材料` },
  });
  const invitation = await actorIn(center, staff)("member.edit", "2022-01-25", sendInvitation, {
    name: `${name}的受邀人`,
    contact: null,
    roles: ["staff"],
    personId: null,
  });
  const objection = await actorIn(center, staff)("objection.edit", "2022-01-25", recordObjection, {
    notice: notice.id,
    applicationId: nth(applications, 0).id,
    ...plainLetter,
  });
  const ceremony = await actorIn(center, staff)("ceremony.edit", "2022-01-25", planCeremony, {
    ...{ name: `${name}的签约仪式`, heldOn: civilDate("2022-01-25"), place: "民福街1号", note: null },
    agreements: [nth(agreements, 0).id],
  });
  const { fund, project } = await inCenter(
    visitOf(center, staff, "project.edit", "2022-01-25"),
    async (ctx) => ({
      fund: (await makeFund(ctx, { name: `${name}的资金` })).id,
      project: (await makeProject(ctx, { name: `${name}的项目`, lead: registry.organization.id })).id,
    }),
  );
  const records = {
    ...{ fund, project },
    objection: objection.id,
    ceremony: ceremony.id,
    training: learning.training.id,
    session: learning.session.id,
    service: learning.service.id,
    request: learning.request.id,
    brand: learning.brand.id,
    cohort: String(cohort),
    ...space,
    ...giving,
    ...incubation,
    ...reporting,
    form: form.id,
    template,
    direction: "moveIn",
    graduation: leavers.graduation.id,
    registration: leavers.registration.id,
    step: "1",
    legalForm: "association",
    question: "q1",
    message: message.id,
    occasion: "applicationReceived",
    channel: "email",
    invitation: invitation.id,
    call: formatCallKey(call),
    material: material.id,
    receipt: nth(applications, 0).receipt,
    notice: notice.id,
    agreement: nth(agreements, 0).number,
    member: panelist.id,
    news: news.id,
    place: registry.place.id,
    body: registry.body.id,
    organization: registry.organization.id,
    person: person.id,
    activity: activity.id,
  };
  return { center, login, staff, clerk, panelist, records };
}
type Furnished = Awaited<ReturnType<typeof furnish>>;
type Records = Furnished["records"];

let here: Furnished;
let there: Furnished;

test.beforeAll(async () => {
  here = await furnish("此处孵化中心", 71);
  there = await furnish("别处孵化中心", 72);
});

const pages = globSync("{desk,panel}/**/page.tsx", {
  cwd: path.resolve(import.meta.dirname, "../../app/[center]"),
})
  .map((file) => path.dirname(file).split(path.sep).join("/"))
  .filter((page) => !page.endsWith("[...rest]")) // no page, but every address that is none
  .sort();

/** The address of a page of a center; every part in brackets must be a record of that name. */
function address(center: Center, page: string, records: Records): string {
  const filled = page.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = new Map(Object.entries(records)).get(name);
    if (value === undefined) throw new Error(`no record for [${name}]: add one to furnish()`);
    return value;
  });
  return `/${center.slug}/${filled}`;
}

const isPanel = (page: string) => page.startsWith("panel");

test.describe("without an account", () => {
  test("every page of desk and panel leads to the sign-in, which knows the way back", async ({ request }) => {
    expect(pages.length).toBeGreaterThan(20);
    for (const each of pages) {
      const target = `${address(here.center, each, here.records)}?page=1`;
      const answer = await request.get(target, { maxRedirects: 0 });
      expect([each, answer.status(), answer.headers().location]).toEqual([
        each,
        307,
        `/signin?next=${encodeURIComponent(target)}`,
      ]);
    }
  });

  test("one comes back, after signing in, to the very page one wanted", async ({ page }) => {
    const wanted = `/${here.center.slug}/desk/applications?call=${here.records.call}&q=${here.records.receipt}`;
    await page.goto(wanted);
    await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
    await submitSignIn(page, here.login, password);
    await expect(page).toHaveURL(wanted);
    await expect(page.getByRole("link", { name: "此处孵化中心的甲" })).toBeVisible();
  });

  for (const next of ["//evil.example", "https://evil.example/", "/\\evil.example", "/.//evil.example"]) {
    test(`the way back never leaves the site: ${next}`, async ({ page }) => {
      await page.goto(`/signin?next=${encodeURIComponent(next)}`);
      await submitSignIn(page, here.login, password);
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
  async function expectForbidden(page: Page, who: Person, which: (page: string) => boolean): Promise<void> {
    await enter(page.context(), who);
    for (const each of pages.filter(which)) {
      const answer = await page.request.get(address(here.center, each, here.records), { maxRedirects: 0 });
      expect([each, answer.status()]).toEqual([each, 403]);
      const body = await answer.text();
      expect(body).toContain("您没有权限看这一页");
      expect(body).not.toContain("此处孵化中心的");
    }
  }

  test("a panelist is told so in Chinese on every page of the desk", async ({ page }) => {
    await expectForbidden(page, here.panelist, (each) => !isPanel(each));
    await page.goto(`/${here.center.slug}/desk`);
    await expect(page.getByRole("heading", { name: "您没有权限看这一页" })).toBeVisible();
    await expect(page.getByRole("button", { name: "退出，换一个账号" })).toBeVisible();
  });

  test("managers and staff are told so on every page of the panel, staff also on a member's", async ({
    page,
  }) => {
    await expectForbidden(page, here.staff, isPanel);
    await expectForbidden(page, here.clerk, (each) => isPanel(each) || each.endsWith("[member]"));
    await page.goto(
      address(here.center, pages.find((each) => each.endsWith("[member]")) ?? "", here.records),
    );
    await expect(page).toHaveTitle("您没有权限看这一页 · 孵化台");
    // The rest of the desk is theirs, and one click away.
    await expect(page.getByRole("navigation", { name: "工作导航" })).toBeVisible();
  });

  test("staff and panelists of another center are told so on every page", async ({ page }) => {
    await expectForbidden(page, there.staff, () => true);
    await expectForbidden(page, there.clerk, () => true);
    await expectForbidden(page, there.panelist, () => true);
  });
});

test.describe("a record of another center", () => {
  // As many pages as there are, each looked at twice.
  test.describe.configure({ timeout: 240_000 });

  // A question and a step are part of their record; the kinds of messages, handovers and legal forms are the same everywhere.
  const nothing: Omit<Records, "question" | "occasion" | "channel" | "direction" | "step" | "legalForm"> = {
    cohort: "99",
    fund: "0197b9aa-0000-7000-8000-0000000000f1",
    project: "0197b9aa-0000-7000-8000-0000000000f2",
    ceremony: "0197b9aa-0000-7000-8000-0000000000d1",
    training: "0197b9aa-0000-7000-8000-0000000000d2",
    session: "0197b9aa-0000-7000-8000-0000000000d3",
    service: "0197b9aa-0000-7000-8000-0000000000d4",
    request: "0197b9aa-0000-7000-8000-0000000000d5",
    brand: "0197b9aa-0000-7000-8000-0000000000d6",
    objection: "0197b9aa-0000-7000-8000-0000000000c1",
    incubatee: "0197b9aa-0000-7000-8000-0000000000a1",
    guidanceHour: "0197b9aa-0000-7000-8000-0000000000a5",
    guidance: "0197b9aa-0000-7000-8000-0000000000a6",
    graduation: "0197b9aa-0000-7000-8000-0000000000a2",
    period: "0197b9aa-0000-7000-8000-0000000000e1",
    report: "0197b9aa-0000-7000-8000-0000000000e2",
    registration: "0197b9aa-0000-7000-8000-0000000000a3",
    venue: "0197b9aa-0000-7000-8000-0000000000b1",
    allocation: "0197b9aa-0000-7000-8000-0000000000b2",
    booking: "0197b9aa-0000-7000-8000-0000000000b3",
    exchange: "0197b9aa-0000-7000-8000-0000000000b4",
    resource: "0197b9aa-0000-7000-8000-0000000000e1",
    distribution: "0197b9aa-0000-7000-8000-0000000000e2",
    opportunity: "0197b9aa-0000-7000-8000-0000000000e3",
    outcome: "0197b9aa-0000-7000-8000-0000000000e4",
    honour: "0197b9aa-0000-7000-8000-0000000000e5",
    capacity: "0197b9aa-0000-7000-8000-0000000000a2",
    planTemplate: "0197b9aa-0000-7000-8000-0000000000a3",
    milestone: "0197b9aa-0000-7000-8000-0000000000a4",
    form: "0197b9aa-0000-7000-8000-000000000008",
    template: "0197b9aa-0000-7000-8000-0000000000c1",
    message: "0197b9aa-0000-7000-8000-000000000009",
    invitation: "0197b9aa-0000-7000-8000-00000000000a",
    call: "99999",
    material: "0197b9aa-0000-7000-8000-00000000000b",
    receipt: "ZZ01-9999",
    notice: "0197b9aa-0000-7000-8000-000000000000",
    agreement: "ZZ-2022-01-099",
    member: "0197b9aa-0000-7000-8000-000000000001",
    news: "0197b9aa-0000-7000-8000-000000000002",
    place: "0197b9aa-0000-7000-8000-000000000003",
    body: "0197b9aa-0000-7000-8000-000000000004",
    organization: "0197b9aa-0000-7000-8000-000000000005",
    person: "0197b9aa-0000-7000-8000-000000000006",
    activity: "0197b9aa-0000-7000-8000-000000000007",
  };

  const partOf = (records: Partial<Records>, name: string) =>
    new Map(Object.entries(records)).get(name) ?? "";

  /** What a reader sees of an answer that finds nothing, and nothing of the other center behind it. */
  async function shown(page: Page, target: string): Promise<string> {
    const answer = await page.goto(target);
    expect([target, answer?.status()]).toEqual([target, 404]);
    await expect(page.getByRole("heading", { name: "没有找到这一页" })).toBeVisible();
    await expect(page).toHaveTitle("没有找到这一页 · 孵化台");
    return `${await page.title()}\n${await page.locator("body").ariaSnapshot()}`;
  }

  for (const who of ["staff", "panelist"] as const) {
    const own = pages.filter((each) => isPanel(each) === (who === "panelist"));

    test(`is not found by ${who}, and nothing of it is sent`, async ({ page }) => {
      await enter(page.context(), here[who]);
      for (const each of own) {
        // One part of the address at a time is foreign, so that each part is asked about.
        for (const name of Object.keys(nothing).filter((key) => each.includes(`[${key}]`))) {
          const foreign = address(here.center, each, {
            ...here.records,
            [name]: partOf(there.records, name),
          });
          const answer = await page.request.get(foreign);
          expect([each, name, answer.status()]).toEqual([each, name, 404]);
          expect(await answer.text()).not.toContain("别处孵化中心");
        }
      }
    });

    test(`looks to ${who} exactly like one that does not exist`, async ({ page }) => {
      await enter(page.context(), here[who]);
      for (const name of Object.keys(nothing)) {
        const each = own.find((candidate) => candidate.includes(`[${name}]`));
        if (!each) continue;
        const [foreign, missing] = [there.records, nothing].map((records) =>
          address(here.center, each, { ...here.records, [name]: partOf(records, name) }),
        );
        expect(await shown(page, foreign ?? "")).toBe(await shown(page, missing ?? ""));
      }
    });
  }

  test("is not shown on the public site of another center either", async ({ page }) => {
    const base = `/${here.center.slug}/notices`;
    const foreign = await shown(page, `${base}/${there.records.notice}`);
    expect(foreign).toBe(await shown(page, `${base}/${nothing.notice}`));
    await page.goto(`/${there.center.slug}/notices/${there.records.notice}`);
    await expect(page.getByRole("article")).toContainText("别处孵化中心的甲");
  });

  test("is shown to the people of its own center", async ({ page }) => {
    // A published call is edited no more, and a new notice needs its batch in the address, as agreements do.
    const closed = [
      "desk/agreements/issue",
      "desk/calls/[call]/edit",
      "desk/calls/[call]/extend",
      "desk/calls/[call]/groups",
      "desk/calls/[call]/preview",
      "desk/notices/new",
      "desk/objections/new",
    ];
    for (const who of ["staff", "panelist"] as const) {
      await enter(page.context(), there[who]);
      const wrong: string[] = [];
      for (const each of pages.filter((one) => isPanel(one) === (who === "panelist"))) {
        const status = (await page.request.get(address(there.center, each, there.records))).status();
        if (status !== (closed.includes(each) ? 404 : 200)) wrong.push(`${status} ${each}`);
      }
      expect(wrong).toEqual([]);
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
    await enter(page.context(), here.panelist);
    await expectRefused(page, "您在本中心没有办理此事项的权限");
  });

  test("is refused, and kept, once staff of another center have signed in", async ({ page }) => {
    await openForm(page);
    await enter(page.context(), there.staff);
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
    await signIn(page, here.login, password);
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
    const login = `gone.${here.login}`;
    const gone = await makePerson(owner, here.center, ["staff"], { email: login, password });
    await owner.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    await page.goto("/signin");
    for (const [who, secret] of [
      ["nobody@fuhua.example", password],
      [here.login, "猜的口令"],
      [login, password],
    ] as const) {
      await submitSignIn(page, who, secret);
      await expect(page.getByLabel("密码")).toHaveAccessibleDescription(wrong);
      await expect(page.getByLabel("邮箱或手机号")).toHaveValue(who);
      await page.reload();
    }
    expect(await page.context().cookies()).toEqual([]);
  });

  test("is closed for a while after ten wrong passwords, also to the right one", async ({ page }) => {
    const login = `tried.${here.login}`;
    await makePerson(owner, here.center, ["staff"], { email: login, password });
    await page.goto("/signin");
    const alert = alertOf(page);
    for (let turn = 1; turn <= 10; turn += 1) {
      const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
      await submitSignIn(page, login, `猜的口令 ${turn}`);
      await answered;
      await expect(alert).toContainText(wrong);
    }
    await submitSignIn(page, login, password);
    await expect(alert).toContainText(/尝试次数过多，请 \d+ 分钟后再试/);
    expect(await page.context().cookies()).toEqual([]);
  });
});
