import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { nameKey } from "@/lib/domain/base/name-key";
import { censusSums, type KnownOrganization, planCensus } from "@/lib/domain/registry/census-plan";
import type { CensusEntry, CensusSheetRow } from "@/lib/domain/registry/census-sheet";

const plain: CensusEntry = {
  ...{ name: "", category: "公益慈善", field: null, legalStatus: "team", since: civilDate("2026-03-12") },
  ...{ creditCode: null, filingNumber: null, leader: null, leaderMobile: null, origin: null },
  ...{ partyOrganization: null, placeId: "c1" },
};
const row = (line: number, name: string, fields: Partial<CensusEntry> = {}): CensusSheetRow => ({
  ...{ line, name, key: `${line}`, faults: [], entry: { ...plain, name, ...fields } },
});
const known = (id: string, name: string, fields: Partial<KnownOrganization> = {}): KnownOrganization => ({
  ...{ id, name, nameKey: nameKey(name), legalStatus: "team", creditCode: null, filingNumber: null },
  ...{ placeId: "c1", place: "一社区", ...fields },
});
const kinds = (...given: Parameters<typeof planCensus>) =>
  planCensus(...given).map(({ outcome }) => outcome.kind);

it("asks about the same code and the same name, and about nothing else", () => {
  const onRecord = [known("a", "甲中心", { creditCode: "X1" }), known("b", "乙队", { placeId: "c2" })];
  const planned = planCensus(
    [
      row(2, "甲养老中心", { creditCode: "X1" }),
      row(3, "乙 队"),
      row(4, "丙队"),
      row(5, "甲中心", { creditCode: "X2" }),
    ],
    onRecord,
    {},
  );
  expect(planned.map(({ outcome }) => outcome.kind)).toEqual(["unsure", "unsure", "new", "new"]);
  expect(planned[0]?.outcome).toMatchObject({ likely: [{ id: "a" }], mayBeNew: false, twin: null });
  expect(planned[1]?.outcome).toMatchObject({ likely: [{ id: "b" }], mayBeNew: true });
  expect(censusSums(planned)).toMatchObject({ rows: 4, fresh: 2, unsure: 2, merged: 0 });
});

it("does as the person decided, and never makes a second one of one code", () => {
  const onRecord = [known("a", "甲中心", { creditCode: "X1" }), known("b", "乙队", { placeId: "c2" })];
  const rows = [row(2, "甲养老中心", { creditCode: "X1" }), row(3, "乙队")];
  expect(kinds(rows, onRecord, { 2: "a", 3: "new" })).toEqual(["merge", "new"]);
  expect(kinds(rows, onRecord, { 2: "skip", 3: "b" })).toEqual(["skip", "merge"]);
  expect(kinds(rows, onRecord, { 2: "new", 3: "a" })).toEqual(["unsure", "unsure"]);
});

it("asks about a row that stands twice, and two rows are never one organization", () => {
  const twice = [row(2, "甲队"), row(3, "甲队")];
  const [first, second] = planCensus(twice, [], {});
  expect(first?.outcome).toEqual({ kind: "new" });
  expect(second?.outcome).toMatchObject({ kind: "unsure", twin: 2, likely: [], mayBeNew: true });
  expect(kinds(twice, [], { 3: "skip" })).toEqual(["new", "skip"]);
  const coded = [row(2, "甲中心", { creditCode: "X1" }), row(3, "甲", { creditCode: "X1" })];
  expect(planCensus(coded, [], { 3: "new" })[1]?.outcome).toMatchObject({ kind: "unsure", mayBeNew: false });
  const both = [row(2, "丙队", { placeId: "c2" }), row(3, "丙队", { placeId: "c3" })];
  expect(kinds(both, [known("c", "丙队")], { 2: "c", 3: "c" })).toEqual(["merge", "unsure"]);
});

it("gives one code to one organization, whatever the person decided of the rows that have it", () => {
  const onRecord = [known("a", "甲队"), known("b", "乙队")];
  const rows = ["甲队", "乙队"].map((name, at) => row(at + 2, name, { creditCode: "X1" }));
  const planned = planCensus(rows, onRecord, { 2: "a", 3: "b" });
  expect(planned[0]?.outcome).toMatchObject({ kind: "merge", organization: { id: "a" } });
  expect(planned[1]?.outcome).toMatchObject({ kind: "unsure", likely: [], twin: 2, mayBeNew: false });
  expect(kinds(rows, onRecord, { 2: "skip", 3: "b" })).toEqual(["skip", "merge"]);
});

it("knows a row that was imported before, so that a sheet sent twice makes nothing twice", () => {
  const onRecord = [known("a", "甲中心", { creditCode: "X1" }), known("b", "乙会", { filingNumber: "备1" })];
  const rows = [row(2, "甲中心", { creditCode: "X1" }), row(3, "乙会", { filingNumber: "备1" })];
  expect(kinds(rows, onRecord, {})).toEqual(["merge", "merge"]);
});

it("leaves a row with faults alone", () => {
  expect(kinds([{ ...row(2, "甲队"), entry: null }], [], {})).toEqual(["fault"]);
});
