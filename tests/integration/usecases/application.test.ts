import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApplicationFilter, getApplication, listApplications } from "@/lib/usecases/application";
import { checkApplication } from "@/lib/usecases/check";
import { makeApplication, makeCohort, syntheticCreditCode } from "../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../support/staff-desk";

const day = "2022-01-02";
const all: ApplicationFilter = {
  cohort: null,
  state: null,
  category: null,
  track: null,
  q: "",
  sort: "receipt",
  page: 1,
  size: 20,
};
let here: Desk;
let elsewhere: Desk;
let receipts: { third: string; fourth: string; foreign: string };
const code = syntheticCreditCode(777001);

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
  const [third, fourth] = await here.read(day, async (ctx) => {
    const before = await makeCohort(ctx, { number: 3, state: "recruiting" });
    const after = await makeCohort(ctx, { number: 4, state: "recruiting" });
    const one = await makeApplication(ctx, before, { name: "左邻社会工作服务中心", creditCode: code });
    await makeApplication(ctx, before, { name: "安宁志愿者协会", category: "arts", track: "unregistered" });
    await makeApplication(ctx, before, { name: "百草Garden园艺社", state: "passed" });
    const other = await makeApplication(ctx, after, { name: "右舍助老中心" });
    return [one, other];
  });
  const foreign = await elsewhere.read(day, async (ctx) => {
    const cohort = await makeCohort(ctx, { number: 3, state: "recruiting" });
    return makeApplication(ctx, cohort, { name: "左邻右舍公益中心", creditCode: code });
  });
  receipts = { third: third.receipt, fourth: fourth.receipt, foreign: foreign.receipt };
});
afterAll(closeDesks);

function list(filter: Partial<ApplicationFilter> = {}) {
  return here.read(day, (ctx) => listApplications(ctx, { ...all, ...filter }));
}

async function names(filter: Partial<ApplicationFilter>) {
  return (await list(filter)).rows.map(({ name }) => name);
}

describe("listApplications", () => {
  it("shows the applications of this center and of no other", async () => {
    const { rows, all: count } = await list();
    expect(count).toBe(4);
    expect(rows.map(({ name }) => name)).not.toContain("左邻右舍公益中心");
    expect(await names({ q: "左邻" })).toEqual(["左邻社会工作服务中心"]);
  });

  it("filters by batch, state, category and track", async () => {
    expect(await names({ cohort: 4 })).toEqual(["右舍助老中心"]);
    expect(await names({ state: "passed" })).toEqual(["百草Garden园艺社"]);
    expect(await names({ category: "arts" })).toEqual(["安宁志愿者协会"]);
    expect(await names({ track: "unregistered" })).toEqual(["安宁志愿者协会"]);
    expect(await names({ cohort: 99 })).toEqual([]);
  });

  it("counts every state under the filter, whichever of them is shown", async () => {
    const { counts, total, all: count } = await list({ cohort: 3, state: "passed" });
    expect(Object.fromEntries(counts)).toEqual({ submitted: 2, passed: 1 });
    expect({ total, count }).toEqual({ total: 1, count: 3 });
  });

  it.each([
    ["part of a name", "助老"],
    ["Latin letters of any case", "garden"],
    ["a credit code with spaces", `${code.slice(0, 8)} ${code.slice(8)}`],
    ["part of a credit code, in small letters", code.slice(9).toLowerCase()],
  ])("finds by %s", async (_what, q) => {
    expect(await names({ q })).toHaveLength(1);
  });

  it("finds by receipt as people type it, also full-width and without its zeros", async () => {
    const short = receipts.fourth.replace(/0*(\d+)-0*(\d+)$/, "$1-$2").toLowerCase();
    expect(await names({ q: receipts.fourth })).toEqual(["右舍助老中心"]);
    expect(await names({ q: `　${short} ` })).toEqual(["右舍助老中心"]);
    expect(await names({ q: receipts.foreign })).toEqual([]);
  });

  it("takes wildcards of SQL for what they are", async () => {
    expect(await names({ q: "%" })).toEqual([]);
    expect(await names({ q: "_" })).toEqual([]);
  });

  it("shows the newest batch first, and within it what came first", async () => {
    const { rows } = await list();
    expect(rows.map(({ receipt }) => receipt.slice(-7, -5))).toEqual(["04", "03", "03", "03"]);
    expect(rows[1]?.receipt).toBe(receipts.third);
  });

  it("sorts names by pinyin", async () => {
    expect(await names({ sort: "name" })).toEqual([
      "安宁志愿者协会",
      "百草Garden园艺社",
      "右舍助老中心",
      "左邻社会工作服务中心",
    ]);
  });

  it("pages, and takes a page beyond the end for the last one", async () => {
    const last = await list({ size: 3, page: 9 });
    expect(last).toMatchObject({ page: 2, pages: 2, total: 4 });
    expect(last.rows).toHaveLength(1);
  });

  it("needs few statements", async () => {
    const count = await here.statements(day, (ctx) =>
      listApplications(ctx, { ...all, q: "中心", cohort: 3 }),
    );
    expect(count).toBeLessThanOrEqual(8);
  });
});

describe("getApplication", () => {
  it("shows one application with its check, its history and the way to its neighbours", async () => {
    const desk = await openDesk();
    const [first, second, third] = await desk.read(day, async (ctx) => {
      const cohort = await makeCohort(ctx, { state: "recruiting" });
      const made = [];
      for (let n = 0; n < 3; n += 1) made.push(await makeApplication(ctx, cohort));
      return made;
    });
    if (!first || !second || !third) throw new Error("three were made");
    await desk.act(day, "application.check", (ctx) =>
      checkApplication(ctx, { applicationId: second.id, verdict: "refused", reason: "缺少章程" }),
    );
    const shown = await desk.read(day, (ctx) =>
      getApplication(ctx, { receipt: second.receipt, checked: first.receipt }),
    );
    expect(shown).toMatchObject({
      state: "refused",
      check: { verdict: "refused", reason: "缺少章程", checkedByName: "王芳" },
      history: [{ label: "判为初审不通过", actor: "王芳", reason: "缺少章程" }],
      neighbours: {
        previous: first.receipt,
        next: third.receipt,
        nextUnchecked: third.receipt,
        unchecked: 2,
      },
      decided: { receipt: first.receipt, state: "submitted" },
    });
    expect(
      await desk.statements(day, (ctx) =>
        getApplication(ctx, { receipt: second.receipt, checked: first.receipt }),
      ),
    ).toBeLessThanOrEqual(8);
  });

  it("shows other applications of this center by the same name, code or mobile, of whichever batch", async () => {
    const desk = await openDesk();
    const shared = { contactMobile: "13900000001" };
    const application = await desk.read(day, async (ctx) => {
      const before = await makeCohort(ctx, { state: "incubating" });
      const cohort = await makeCohort(ctx, { state: "recruiting" });
      const one = await makeApplication(ctx, cohort, { name: "惠心协会", creditCode: code, ...shared });
      await makeApplication(ctx, before, { name: "惠心协会", contactMobile: "13900000002" });
      await makeApplication(ctx, before, { name: "旧名", creditCode: code, contactMobile: "13900000003" });
      await makeApplication(ctx, cohort, { name: "另一家", ...shared });
      await makeApplication(ctx, cohort, { name: "无关", contactMobile: "13900000004" });
      return one;
    });
    const { others } = await desk.read(day, (ctx) => getApplication(ctx, { receipt: application.receipt }));
    expect(Object.fromEntries(others.map(({ name, likenesses }) => [name, likenesses]))).toEqual({
      另一家: ["mobile"],
      惠心协会: ["name"],
      旧名: ["code"],
    });
    expect(JSON.stringify(others)).not.toContain("139");
  });

  it("keeps the secrets of the applicant: no hash of the query code leaves the use case", async () => {
    const shown = await here.read(day, (ctx) => getApplication(ctx, { receipt: receipts.third }));
    expect(Object.keys(shown)).not.toContain("queryCodeHash");
    expect(JSON.stringify(shown)).not.toContain("query-");
  });

  it("does not find an application of another center", async () => {
    const read = here.read(day, (ctx) => getApplication(ctx, { receipt: receipts.foreign }));
    expect(await refusalOf(read)).toMatchObject({ code: "not_found" });
    const beside = await here.read(day, (ctx) =>
      getApplication(ctx, { receipt: receipts.third, checked: receipts.foreign }),
    );
    expect(beside.decided).toBeNull();
  });
});
