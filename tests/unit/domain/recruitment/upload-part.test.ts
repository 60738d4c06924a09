import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { incubationAsks } from "@/lib/domain/recruitment/application/service-part";
import { askedFiles, type Handing, missingFiles, whyNotHandOver } from "@/lib/domain/recruitment/upload-part";
import { questionOf } from "../../../support/center/questions";

const charter = {
  id: "m1",
  name: "章程",
  why: null,
  required: true,
  types: ["pdf" as const],
  expires: false,
  legalStatuses: ["registered"],
  groupIds: [],
};
const asks = {
  categories: [],
  groups: [],
  stages: [],
  ...incubationAsks,
  residencyModes: [],
  conditions: [],
  questions: [
    questionOf({ id: "q1", kind: "choice", options: ["有", "没有"] }),
    questionOf({
      id: "q7",
      kind: "file",
      label: "场地照片",
      optional: true,
      when: { question: "q1", answer: "有" },
    }),
  ],
  materials: [charter, { ...charter, id: "m2", types: [], legalStatuses: [] }],
};

describe("the files asked", () => {
  const asked = askedFiles(asks, { legalStatus: "registered", answers: { q1: "有" } });

  it("are the materials, then the questions for a file, each with what it may be", () => {
    expect(asked.map(({ part, required }) => [part, required])).toEqual([
      ["material:m1", true],
      ["material:m2", true],
      ["answer:q7", false],
    ]);
    expect(asked[0]?.types).toEqual(["pdf"]);
    expect(asked[1]?.types).toContain("docx");
  });

  it("are those of the answers so far", () => {
    const parts = askedFiles(asks, { legalStatus: "team", answers: { q1: "没有" } }).map(({ part }) => part);
    expect(parts).toEqual(["material:m2"]);
  });

  it("are missing while a required one has no file", () => {
    expect(Object.keys(missingFiles(asked, [{ part: "material:m1" }, { part: null }]))).toEqual([
      "material:m2",
    ]);
    expect(missingFiles(asked, [])).toMatchObject({ "material:m1": "请上传章程。" });
  });
});

describe("what may be handed over", () => {
  const call = {
    state: "recruiting" as const,
    opensOn: civilDate("2026-03-01"),
    opensAt: "09:00",
    closesOn: civilDate("2026-03-10"),
    closesAt: "18:00",
  };
  const draft: Handing = { call, submitted: false, correction: null };
  const at = (time: string) => new Date(`${time}+08:00`);
  const why = (handing: Handing, time: string, begun = false) =>
    whyNotHandOver(handing, "material:m1", at(time), begun);

  it("is everything of a draft while the call is open", () => {
    expect(why(draft, "2026-03-01T08:59")).toContain("09:00才开始");
    expect(why(draft, "2026-03-01T09:00")).toBeNull();
    expect(why(draft, "2026-03-10T18:00:59")).toBeNull();
    expect(why(draft, "2026-03-10T18:01")).toContain("18:00截止");
    expect(why({ ...draft, call: { ...call, state: "preparing" } }, "2026-03-05T09:00")).toContain(
      "尚未发布",
    );
  });

  it("ends ten minutes after the window for what began within it, also once the call is put down as closed", () => {
    const closed = { ...draft, call: { ...call, state: "closed" as const } };
    expect(why(closed, "2026-03-10T18:10:59", true)).toBeNull();
    expect(why(draft, "2026-03-10T18:11", true)).toContain("截止");
  });

  it("ends at once where staff close a call before its time, also for what had begun", () => {
    const closed = { ...draft, call: { ...call, state: "closed" as const } };
    for (const begun of [false, true]) expect(why(closed, "2026-03-10T12:00", begun)).toContain("已提前截止");
  });

  it("is, once submitted, only what an open correction names, until its last day", () => {
    const correction = { items: ["field:name", "material:m1"], dueOn: civilDate("2026-03-20") };
    const submitted = { ...draft, submitted: true };
    expect(why(submitted, "2026-03-05T12:00")).toContain("已经提交");
    expect(why({ ...submitted, correction }, "2026-03-20T23:59")).toBeNull();
    expect(why({ ...submitted, correction }, "2026-03-21T00:00")).toContain("补正期限2026年3月20日已过");
    expect(
      why({ ...submitted, correction: { ...correction, items: ["material:m2"] } }, "2026-03-15T12:00"),
    ).toContain("已经提交");
  });
});
