import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastSheet } from "@/lib/usecases/center/checked-sheet";
import { getIncubatee } from "@/lib/usecases/incubation/incubatee-record";
import { startPlan } from "@/lib/usecases/incubation/plan/plan";
import { confirmTakeover } from "@/lib/usecases/incubation/takeover/confirm";
import { checkTakeover, decideTakeover, viewTakeover } from "@/lib/usecases/incubation/takeover/sheet";
import { makeCall, syntheticCreditCode } from "../../../../support/factories";
import { receivedTakeover, takeoverFile } from "../../../../support/incubation/takeover";
import { makeOrganization } from "../../../../support/portal-world";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-20";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

async function check(at: Desk, ...rows: Record<string, string>[]) {
  const file = await receivedTakeover(at.center, await at.read(day, (ctx) => takeoverFile(ctx, rows)));
  await at.act(day, "incubatee.takeOver", (ctx) => checkTakeover(ctx, { file }));
  return (await at.read(day, (ctx) => lastSheet(ctx, "takeover")))?.id ?? "";
}
const confirm = (at: Desk, id: string) =>
  at.act(day, "incubatee.takeOver", (ctx) => confirmTakeover(ctx, { sheet: id }));

const sheet = [
  { name: "星火服务队", paperNumber: "平孵〔2019〕3号", paperSignedOn: "2019.3.10", residencyMode: "园内" },
  { name: "暖阳助老队" },
  {
    ...{ name: "清河环保中心", legalStatus: "登记", code: syntheticCreditCode(910_001), cohort: "首批试点" },
    ...{
      startedOn: "2017-05-01",
      endsOn: "2019-04-30",
      state: "已出壳",
      endedOn: "2019-04-30",
      endReason: "通过评估",
    },
  },
  {
    name: "星火服务队",
    cohort: "试点",
    startedOn: "2016-1-1",
    endsOn: "",
    state: "已退出",
    endedOn: "2017-1-1",
    endReason: "自愿",
  },
];

describe("a sheet that is confirmed", () => {
  it("makes organizations, batches and entries once, with the same record as others", async () => {
    const known = await makeOrganization(owner, desk.center, "暖阳助老队");
    const id = await check(desk, ...sheet);
    expect((await refusalOf(confirm(desk, id))).message).toContain("没有判断是否同一组织");
    await desk.act(day, "incubatee.takeOver", (ctx) =>
      decideTakeover(ctx, { sheet: id, decisions: { 4: known.id } }),
    );
    expect(await confirm(desk, id)).toEqual({ entered: 4 });
    expect(await refusalOf(confirm(desk, id))).toMatchObject({ code: "conflict" });

    const incubatees = await owner.incubatee.findMany({
      where: { centerId: desk.center.id },
      include: { organization: true, cohort: true },
      orderBy: { startedOn: "asc" },
    });
    expect(
      incubatees.map((one) => [one.organization.name, one.cohort.number, one.cohort.name, one.state]),
    ).toEqual([
      ["星火服务队", 3, "试点", "left"],
      ["清河环保中心", 2, "首批试点", "graduated"],
      ["星火服务队", 1, "第一批", "incubating"],
      ["暖阳助老队", 1, "第一批", "incubating"],
    ]);
    expect(incubatees[1]?.cohort.state).toBe("ended");
    expect(incubatees[1]?.afterCareUntil).toEqual(new Date("2020-04-29"));
    expect(incubatees[0]?.organizationId).toBe(incubatees[2]?.organizationId);
    expect(incubatees[3]?.organization).toMatchObject({
      id: known.id,
      leader: "李敏",
      leaderMobile: "13800012345",
    });
    const first = incubatees[2]?.id ?? "";
    expect(await desk.records(first)).toMatchObject([{ event: "takeOver" }]);
    expect(await desk.read(day, (ctx) => getIncubatee(ctx, { incubatee: first }))).toMatchObject({
      ...{
        paperNumber: "平孵〔2019〕3号",
        paperSignedOn: "2019-03-10",
        leader: "李敏",
        residencyMode: "onSite",
      },
    });
    await desk.act(day, "plan.edit", (ctx) => startPlan(ctx, { incubatee: first, planTemplate: null }));

    // Sent again it makes nothing; with one row more, that one alone.
    const again = await check(desk, ...sheet);
    expect((await refusalOf(confirm(desk, again))).message).toContain("都已经登记过");
    const more = await check(desk, ...sheet, { name: "新来的队", cohort: "一" });
    expect(await confirm(desk, more)).toEqual({ entered: 1 });
    expect(await owner.incubatee.count({ where: { centerId: desk.center.id } })).toBe(5);
    expect(await owner.organization.count({ where: { centerId: desk.center.id } })).toBe(4);
  });

  it("is not taken in with a fault, nor in the place of a call", async () => {
    const other = await openDesk("别处");
    await other.read(day, (ctx) => makeCall(ctx, { number: 6 }));
    const id = await check(other, { name: "甲队", cohort: "第六批" });
    const view = await other.read(day, (ctx) => viewTakeover(ctx));
    expect(view?.planned[0]?.outcome).toMatchObject({ kind: "fault", faults: [{ column: "孵化批次" }] });
    expect((await refusalOf(confirm(other, id))).message).toContain("1 行需要改正");
  });

  it("takes 5,000 rows in one go, and refuses more", async () => {
    const big = await openDesk("大中心");
    const rows = Array.from({ length: 5000 }, (_, at) => ({
      name: `第${at}家服务队`,
      cohort: `${(at % 5) + 1}`,
    }));
    const id = await check(big, ...rows);
    expect(await confirm(big, id)).toEqual({ entered: 5000 });
    expect(await owner.incubatee.count({ where: { centerId: big.center.id } })).toBe(5000);
    const refused = await refusalOf(check(big, ...rows, { name: "多一家" }));
    expect(refused).toMatchObject({ code: "limit", message: expect.stringContaining("5001") });
  }, 120_000);
});

it("takes a code whose check digit is wrong where the sheet says why, and keeps the reason in the history", async () => {
  const there = await openDesk();
  const right = syntheticCreditCode(910_077);
  const code = `${right.slice(0, -1)}${right.endsWith("1") ? "2" : "1"}`;
  const row = { name: "旧证中心", legalStatus: "登记", code };
  const doubtful = await check(there, row);
  expect((await refusalOf(confirm(there, doubtful))).code).toBe("conflict");
  await confirm(there, await check(there, { ...row, codeReason: "2016 年换发的证书如此" }));
  const made = await owner.organization.findFirstOrThrow({
    where: { centerId: there.center.id, name: "旧证中心" },
  });
  expect(made.creditCode).toBe(code);
  const entry = await owner.auditEntry.findFirstOrThrow({
    where: { subjectId: made.id, event: "register" },
  });
  expect(entry.details).toMatchObject({ codeReason: "2016 年换发的证书如此" });
});
