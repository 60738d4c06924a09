import { describe, expect, it } from "vitest";
import {
  type CallAsks,
  readApplication,
  readStep,
  stepsOf,
} from "@/lib/domain/recruitment/application/application-steps";
import { incubationAsks } from "@/lib/domain/recruitment/application/service-part";
import { materialsAsked } from "@/lib/domain/recruitment/call/required-material";
import { questionOf } from "../../../../support/center/questions";
import { typedApplication } from "../../../../support/recruitment/applications";

const plain: CallAsks = {
  categories: [
    { value: "公益慈善", label: "公益慈善" },
    { value: "文艺", label: "文艺" },
  ],
  groups: [],
  stages: [],
  ...incubationAsks,
  residencyModes: [],
  conditions: [],
  questions: [],
  materials: [],
};
const full: CallAsks = {
  ...plain,
  conditions: [{ id: "k", kind: "entry", text: "在本区开展服务", evidence: null }],
  questions: [
    questionOf({ id: "q1", kind: "choice", label: "有无场所", options: ["有", "无"] }),
    questionOf({ id: "q2", kind: "money", label: "年租金", when: { question: "q1", answer: "有" } }),
  ],
  materials: [
    {
      ...{ id: "m", name: "登记证书", why: null, types: [], required: true },
      expires: true,
      legalStatuses: ["registered"],
      groupIds: [],
    },
    {
      ...{ id: "n", name: "备案证明", why: null, types: [], required: true },
      expires: true,
      legalStatuses: ["filed"],
      groupIds: [],
    },
  ],
};
const typed = typedApplication({
  ...{ confirmed: ["k"], answers: { q1: "有", q2: "１.2万" }, expiry: { m: "2027.3.12" } },
});

function stepOf(id: string, asks = full) {
  const step = stepsOf(asks, typed).find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

describe("stepsOf", () => {
  it("has a step for what is asked, and none for what is not", () => {
    expect(stepsOf(plain, {}).map(({ id }) => id)).toEqual([
      ...["registration", "organization", "service", "contact", "review"],
    ]);
    expect(stepsOf(full, {})).toHaveLength(8);
  });

  it("asks for the papers of this legal status, and for their last day", () => {
    expect(materialsAsked(full, typed).map(({ id }) => id)).toEqual(["m"]);
    expect(stepOf("materials").form).toMatchObject({ m: { kind: "date", label: "登记证书有效期至" } });
    expect(Object.keys(stepOf("materials").form)).toEqual(["m"]);
  });

  it("asks for the papers of a group also where there is one alone, which nobody is asked to pick", () => {
    const [paper] = full.materials;
    const of = (...groups: string[]) => ({
      ...full,
      groups: groups.map((value) => ({ value, label: value })),
      materials: paper ? [{ ...paper, legalStatuses: [], groupIds: ["a"] }] : [],
    });
    expect(materialsAsked(of("a"), {})).toHaveLength(1);
    expect(materialsAsked(of("a", "b"), {})).toHaveLength(0);
    expect(materialsAsked(of("a", "b"), { groupId: "a" })).toHaveLength(1);
  });
});

describe("readStep", () => {
  it("names what is wrong as the screen does, what the form knows and what it does not at once", () => {
    const wrong = { ...typed, creditCode: "52140213MJ00001651", legalStatus: "registered", category: "x" };
    const read = readStep(stepOf("registration"), wrong);
    expect(Object.keys(read.ok ? {} : read.faults).sort()).toEqual(["category", "creditCode"]);
    const answers = readStep(stepOf("questions"), { answers: { q1: "有", q2: "很贵" } });
    expect(Object.keys(answers.ok ? {} : answers.faults)).toEqual(["answers.q2"]);
  });
});

describe("readApplication", () => {
  it("gives the columns of an application, and the answers to what was asked alone", () => {
    const read = readApplication(full, typed);
    expect(read).toMatchObject({
      ok: true,
      value: {
        ...{ category: "公益慈善", groupId: null, stage: null, residencyMode: null, fullTimeStaff: 3 },
        ...{ filingNumber: null, founders: [], confirmed: ["k"], answers: { q1: "有", q2: 1_200_000n } },
      },
    });
    const without = readApplication(full, { ...typed, answers: { q1: "无", q2: "很贵" } });
    expect(without).toMatchObject({ ok: true, value: { answers: { q1: "无" } } });
  });

  it("reads the founders of a team, whatever stands in the fields of the others", () => {
    const team = { ...typed, legalStatus: "team", creditCode: "x", founders: "张三\n李四" };
    expect(readApplication(plain, team)).toMatchObject({
      ok: true,
      value: { creditCode: null, founders: ["张三", "李四"] },
    });
  });

  it("tells what is wrong in all steps at once", () => {
    const read = readApplication(full, {});
    const faults = Object.keys(read.ok ? {} : read.faults);
    expect(faults).toEqual(
      expect.arrayContaining([
        "confirmed",
        "category",
        "name",
        "answers.q1",
        "contactMobile",
        "publicationConsent",
      ]),
    );
    expect(faults).not.toContain("answers.q2");
  });
});
