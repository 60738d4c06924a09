import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ApplicationFilter,
  listApplications,
} from "@/lib/usecases/recruitment/application/application-list";
import { batch, makeApplication, makeCall, syntheticCreditCode } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2022-01-02";
const all: ApplicationFilter = {
  call: null,
  state: null,
  category: null,
  legalStatus: null,
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
    const before = await makeCall(ctx, { number: 3, state: "recruiting" });
    const after = await makeCall(ctx, { number: 4, state: "recruiting" });
    const one = await makeApplication(ctx, before, { name: "左邻社会工作服务中心", creditCode: code });
    await makeApplication(ctx, before, { name: "安宁志愿者协会", category: "文艺", legalStatus: "team" });
    await makeApplication(ctx, before, { name: "百草Garden园艺社", state: "passed" });
    const other = await makeApplication(ctx, after, { name: "右舍助老中心" });
    return [one, other];
  });
  const foreign = await elsewhere.read(day, async (ctx) => {
    const call = await makeCall(ctx, { number: 3, state: "recruiting" });
    return makeApplication(ctx, call, { name: "左邻右舍公益中心", creditCode: code });
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
  it("tells those that came on paper, and offers to only where there are any", async () => {
    expect((await list()).hasPaper).toBe(false);
    await here.read(day, (ctx) =>
      ctx.db.application.updateMany({ where: { receipt: receipts.fourth }, data: { channel: "mail" } }),
    );
    const found = await list({ channel: "mail" });
    expect(found.rows.map(({ receipt, channel }) => [receipt, channel])).toEqual([[receipts.fourth, "mail"]]);
    expect((await list()).hasPaper).toBe(true);
    expect((await list({ channel: "online" })).all).toBe(3);
  });

  it("shows the applications of this center and of no other", async () => {
    const { rows, all: count } = await list();
    expect(count).toBe(4);
    expect(rows.map(({ name }) => name)).not.toContain("左邻右舍公益中心");
    expect(await names({ q: "左邻" })).toEqual(["左邻社会工作服务中心"]);
  });

  it("filters by batch, state, category and legal status", async () => {
    expect(await names({ call: batch(4) })).toEqual(["右舍助老中心"]);
    expect(await names({ state: "passed" })).toEqual(["百草Garden园艺社"]);
    expect(await names({ category: "文艺" })).toEqual(["安宁志愿者协会"]);
    expect(await names({ legalStatus: "team" })).toEqual(["安宁志愿者协会"]);
    expect(await names({ call: batch(99) })).toEqual([]);
  });

  it("counts every state under the filter, whichever of them is shown", async () => {
    const { counts, total, all: count } = await list({ call: batch(3), state: "passed" });
    expect(counts).toEqual({ submitted: 2, passed: 1 });
    expect({ total, count }).toEqual({ total: 1, count: 3 });
  });

  it("shows those that came through a gate, whatever became of them", async () => {
    expect(await names({ stage: "admitted" })).toEqual([]);
    expect(await names({ stage: "applied", state: "passed" })).toEqual(["百草Garden园艺社"]);
    const desk = await openDesk();
    const found = (filter: Partial<ApplicationFilter>) =>
      desk.read(day, async (ctx) =>
        (await listApplications(ctx, { ...all, ...filter })).rows.map(({ name }) => name),
      );
    await desk.read(day, async (ctx) => {
      const call = await makeCall(ctx, { state: "completed" });
      await makeApplication(ctx, call, { name: "放弃入驻的", state: "lapsed" });
      await makeApplication(ctx, call, { name: "未入围的", state: "notAdmitted" });
    });
    expect(await found({ stage: "applied" })).toHaveLength(2);
    expect(await found({ kind: "incubation" })).toHaveLength(2);
    expect(await found({ kind: "venture" })).toEqual([]);
    expect(await found({ stage: "admitted" })).toEqual(["放弃入驻的"]);
    expect(await found({ stage: "admitted", state: "lapsed" })).toEqual(["放弃入驻的"]);
    expect(await found({ stage: "admitted", state: "notAdmitted" })).toEqual([]);
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
    expect(last).toMatchObject({ page: 2, pageCount: 2, total: 4 });
    expect(last.rows).toHaveLength(1);
  });

  it("offers every batch to choose from, the latest first, also one without applications", async () => {
    const { calls } = await list({ call: batch(3) });
    expect(calls.map(({ number }) => number)).toEqual([4, 3]);
    const empty = await openDesk();
    expect(await empty.read(day, (ctx) => listApplications(ctx, all))).toMatchObject({
      calls: [],
      rows: [],
      counts: {},
      total: 0,
      page: 1,
      pageCount: 1,
    });
  });

  it("keeps the instant of the submission", async () => {
    const [row] = (await list({ q: receipts.third })).rows;
    const stored = await here.read(day, (ctx) =>
      ctx.db.application.findFirstOrThrow({ where: { receipt: receipts.third } }),
    );
    expect(row?.submittedAt).toEqual(stored.submittedAt);
  });

  it("is three statements, whatever is filtered", async () => {
    const count = await here.statements(day, (ctx) =>
      listApplications(ctx, { ...all, q: "中心", call: batch(3), stage: "passed" }),
    );
    expect(count).toBe(3);
  });
});
