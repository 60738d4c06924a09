import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { nameKey } from "@/lib/domain/base/name-key";
import type { TakeoverEntry } from "@/lib/domain/incubation/takeover-form";
import {
  cohortFor,
  type KnownOrganization,
  planTakeover,
  takeoverSums,
} from "@/lib/domain/incubation/takeover-plan";
import type { TakeoverRow } from "@/lib/domain/incubation/takeover-sheet";
import { syntheticCreditCode } from "../../../support/factories";

const code = syntheticCreditCode(1);
const said: TakeoverEntry = {
  ...{
    name: "星火中心",
    legalStatus: "registered",
    ...{ code, codeReason: null },
    category: "公益慈善",
    leader: "李敏",
    mobile: null,
  },
  ...{ cohort: "第一批", startedOn: civilDate("2019-03-12"), state: "incubating", stage: null, endsOn: null },
  ...{ residencyMode: null, endedOn: null, endReason: null, paperNumber: null, paperSignedOn: null },
};
function row(fields: Partial<TakeoverEntry> = {}, line = 3): TakeoverRow {
  const entry = { ...said, ...fields };
  return { line, name: entry.name, entry, key: `${entry.code} ${entry.name}`, faults: [], notes: [] };
}
function known(fields: Partial<KnownOrganization> = {}): KnownOrganization {
  const name = fields.name ?? "星火中心";
  return {
    ...{ id: "o1", name, nameKey: nameKey(name), legalStatus: "registered" as const },
    ...{ creditCode: code, filingNumber: null, stays: [] },
    ...fields,
  };
}
const cohorts = [{ id: "k1", number: 1, name: "第一批" }];
const outcome = (
  one: TakeoverRow,
  some: KnownOrganization[] = [],
  decisions: Record<string, string> = {},
  calls: number[] = [],
) => planTakeover([one], some, cohorts, decisions, calls)[0]?.outcome;

describe("planTakeover", () => {
  it("makes a new organization where nobody knows one, and keeps to the one of the same code", () => {
    expect(outcome(row())).toEqual({ kind: "new" });
    expect(outcome(row(), [known({ name: "改了名的" })])).toMatchObject({ kind: "known" });
  });

  it("asks about the same name or the same number, until somebody decides", () => {
    const team = row({ legalStatus: "team", code: null });
    const filed = row({ legalStatus: "filed", code: "备1", name: "另一家" });
    const like = known({ legalStatus: "filed", creditCode: null, filingNumber: "备1" });
    expect(outcome(team, [known()])).toMatchObject({ kind: "unsure", likely: [{ id: "o1" }] });
    expect(outcome(filed, [like])).toMatchObject({ kind: "unsure" });
    expect(outcome(row({ legalStatus: "filed", code: "备1" }), [like])).toMatchObject({
      kind: "known",
    });
    expect(outcome(team, [known()], { [team.key]: "o1" })).toMatchObject({ kind: "known" });
    expect(outcome(team, [known()], { [team.key]: "new" })).toEqual({ kind: "new" });
    // Another credit code is another organization.
    expect(outcome(row({ code: syntheticCreditCode(2) }), [known()])).toEqual({ kind: "new" });
  });

  it("makes nothing of what was taken over before, whoever decided what of it", () => {
    const stays = [{ cohort: 1, state: "incubating" as const, startedOn: "2019-03-12" }];
    expect(outcome(row(), [known({ stays })])).toMatchObject({ kind: "done" });
    const team = row({ legalStatus: "team", code: null });
    expect(outcome(team, [known({ stays })])).toMatchObject({ kind: "done" });
  });

  it("refuses a second incubation at a time, and a batch that a call will be", () => {
    const stays = [{ cohort: 2, state: "incubating" as const, startedOn: "2021-03-12" }];
    expect(outcome(row(), [known({ stays })])).toMatchObject({ kind: "fault", faults: [{ column: "状态" }] });
    const ended = row({ state: "graduated", endedOn: civilDate("2020-01-01"), endReason: "通过" });
    expect(outcome(ended, [known({ stays })])).toMatchObject({ kind: "known" });
    expect(outcome(row({ cohort: "5" }), [], {}, [5])).toMatchObject({
      kind: "fault",
      faults: [{ column: "孵化批次" }],
    });
  });

  it("tells of a row that is to be mended anyhow what speaks against it as well", () => {
    const stays = [{ cohort: 2, state: "incubating" as const, startedOn: "2021-03-12" }];
    const faults = [{ column: "手机", fault: "x" }];
    const { mobile: _, ...partly } = said;
    const wrong = { ...row(), entry: null, partly, faults };
    const columns = (one: ReturnType<typeof outcome>) =>
      one?.kind === "fault" ? one.faults.map(({ column }) => column) : [];
    expect(columns(outcome(wrong, [known({ stays })]))).toEqual(["手机", "状态"]);
    const ofCall = { ...wrong, partly: { ...partly, cohort: "5" } };
    expect(columns(outcome(ofCall, [], {}, [5]))).toEqual(["手机", "孵化批次"]);
  });

  it("is counted in organizations and entries", () => {
    const rows = [
      row(),
      row({ cohort: "2", state: "graduated", endedOn: civilDate("2020-01-01"), endReason: "通过" }, 4),
      { ...row({}, 5), entry: null, faults: [{ column: "状态", fault: "x" }] },
    ];
    expect(takeoverSums(planTakeover(rows, [], cohorts, {}))).toEqual({
      ...{ rows: 3, wrong: 1, unsure: 0, done: 0 },
      ...{ entering: 2, organizations: 1, present: 1, graduated: 1, gone: 0 },
    });
  });
});

describe("cohortFor", () => {
  it("finds a batch by its number, or by a name of its own", () => {
    const own = { id: "k2", number: 7, name: "2019年首批" };
    expect(cohortFor("一", [...cohorts, own])?.id).toBe("k1");
    expect(cohortFor("2019年 首批", [...cohorts, own])?.id).toBe("k2");
    expect(cohortFor("第七十批", [...cohorts, own])).toBeUndefined();
  });
});
