import { describe, expect, test } from "vitest";
import {
  callOfferForm,
  type GroupTerms,
  groupFaults,
  groupQuotaInWords,
  offerFacts,
  quotaInWords,
  seatsInShort,
} from "@/lib/domain/recruitment/call/call-group";

const inside: GroupTerms = { name: "园内组", quota: 15, passMark: null, reserve: 3 };
const outside: GroupTerms = { name: "园外组", quota: null, passMark: 60, reserve: null };

describe("groupFaults", () => {
  test("lets a quota, an open group with a pass mark, and no groups at all stand", () => {
    expect(groupFaults([inside, outside], 100)).toEqual({});
    expect(groupFaults([], 100)).toEqual({});
  });

  test.each<[string, GroupTerms, string, string]>([
    ["a name twice", { ...outside, name: "园内组" }, "name", "“园内组”写了两次"],
    ["neither quota nor pass mark", { ...outside, passMark: null }, "passMark", "请填写合格线"],
    ["a pass mark nobody can reach", { ...outside, passMark: 100.5 }, "passMark", "满分 100 分"],
    ["a reserve where all are in", { ...outside, reserve: 2 }, "reserve", "没有候补"],
  ])("tells of %s, in its line", (_, group, field, told) => {
    expect(groupFaults([inside, group], 100)[`groups.1.${field}`]).toContain(told);
  });
});

test("groups of an appraised call have places, and nothing that needs a score", () => {
  expect(groupFaults([{ ...inside, reserve: null }], null)).toEqual({});
  expect(Object.keys(groupFaults([inside, outside], null))).toEqual([
    "groups.0.reserve",
    "groups.1.quota",
    "groups.1.passMark",
  ]);
});

test("a call says in words how many it takes, group by group and in short", () => {
  expect(quotaInWords({ kind: "incubation", quota: 30, groups: [] })).toBe("30 家");
  expect(quotaInWords({ kind: "incubation", quota: 15, groups: [inside, outside] })).toBe(
    "园内组 15 家；园外组 不限名额，60 分以上的都入围",
  );
  expect(groupQuotaInWords({ quota: 3, passMark: 70 }, "incubation")).toBe("3 家，且须 70 分以上");
  expect(seatsInShort({ kind: "incubation", quota: 30, groups: [] })).toBe("30 家");
  expect(seatsInShort({ kind: "venture", quota: 30, groups: [] })).toBe("30 个");
  expect(seatsInShort({ kind: "incubation", quota: 30, groups: [inside, { quota: 5 }] })).toBe("20 家");
  expect(seatsInShort({ kind: "incubation", quota: 30, groups: [inside, outside] })).toBe("15 家起");
  expect(seatsInShort({ kind: "incubation", quota: 30, groups: [outside] })).toBe("不限");
});

test("a call tells what it offers, and nothing of what it leaves open", () => {
  expect(offerFacts({ residencyModes: [], stages: [], incubationMonths: null })).toEqual([]);
  expect(
    offerFacts({ residencyModes: ["onSite", "virtual"], stages: ["萌芽型"], incubationMonths: 12 }),
  ).toEqual([
    { label: callOfferForm.residencyModes.label, value: "园内、虚拟" },
    { label: callOfferForm.stages.label, value: "萌芽型" },
    { label: callOfferForm.incubationMonths.label, value: "12 个月" },
  ]);
});
