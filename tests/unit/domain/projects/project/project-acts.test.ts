import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { AwardNotice } from "@/lib/domain/projects/project/award-notice";
import type { ProjectState } from "@/lib/domain/projects/project/project";
import { projectActs, whyNotTakenBack } from "@/lib/domain/projects/project/project-acts";

const nothing = { activities: 0, paid: 0, expenses: 0, evaluations: 0 };
const standing = {
  ...{
    reports: [],
    evaluations: [],
    refunds: [],
    tranches: 0,
    expenses: 1,
    findings: 0,
    changes: 0,
    objections: [],
  },
};
const free = { whyNot: null, signed: null, restore: null };
const actsIn = (state: ProjectState, missing: string | null = null) =>
  projectActs({ id: "p1", state }, { work: nothing, missing, edit: null, drop: free, standing });

describe("the acts of the desk on a project", () => {
  it("take it back only while nothing was built on it", () => {
    expect(whyNotTakenBack(nothing)).toBeNull();
    expect(whyNotTakenBack({ ...nothing, activities: 2, paid: 1 })).toContain("2 场活动、1 笔拨付");
  });

  it("begin it once nothing is missing", () => {
    expect(actsIn("prepared", "还没有预算").map(({ act, whyNot }) => [act, whyNot])).toEqual([
      ["begin", "还没有预算"],
      ["edit", null],
      ["drop", null],
    ]);
  });

  it("ask for the notice of an award first, and keep it as it was announced", () => {
    const within = (notice: AwardNotice | null) =>
      projectActs(
        { id: "p1", state: "prepared" },
        {
          ...{ work: nothing, missing: null, award: { notice, awaited: "还没有公示" } },
          ...{ edit: notice && "已经拟写公示", drop: free, standing },
        },
      ).map(({ act, whyNot }) => [act, whyNot]);
    expect(within(null)).toEqual([
      ["announce", null],
      ["begin", "还没有公示"],
      ["edit", null],
      ["drop", null],
    ]);
    const notice = { state: "drafted" as const, endsOn: civilDate("2022-03-20"), open: 0, upheld: 0 };
    expect(within(notice)).toEqual([
      ["begin", "还没有公示"],
      ["edit", "已经拟写公示"],
      ["drop", null],
    ]);
  });

  it("do not begin it while an objection stands", () => {
    const objections = [{ id: "o1", number: 2, state: "open" as const, change: null }];
    const [begin] = projectActs(
      { id: "p1", state: "prepared" },
      { work: nothing, missing: null, edit: null, drop: free, standing: { ...standing, objections } },
    );
    expect(begin).toMatchObject({ act: "begin", whyNot: "第 2 号异议还没有答复，答复后才能启动。" });
  });

  it("drop a project that has not begun while nothing of it is on its way, and restore it", () => {
    const [last] = projectActs(
      { id: "p1", state: "prepared" },
      {
        work: nothing,
        missing: null,
        edit: null,
        drop: { whyNot: "公示还没有办结", signed: "协议双方已签。", restore: null },
        standing,
      },
    ).slice(-1);
    expect(last?.follows).toContain("协议双方已签。");
    expect(last).toMatchObject({ act: "drop", whyNot: "公示还没有办结", reason: "撤销立项的原因" });
    expect(actsIn("dropped")).toMatchObject([{ act: "restore", whyNot: null }]);
  });

  it("lead from stage to stage, and close it once nothing hinders", () => {
    const named = (state: ProjectState) => actsIn(state).map(({ act }) => act);
    expect(named("running")).toEqual(["beginMidterm", "beginFinal", "takeBack"]);
    expect(named("midterm")).toEqual(["endMidterm", "beginFinal"]);
    expect(named("closed")).toEqual(["reopen"]);
    expect(named("suspended")).toEqual([]);
    const [close] = actsIn("final");
    expect(close).toMatchObject({ act: "close", reason: "结项意见" });
    expect(close?.whyNot).toBe("末期报告还没有回复（未交）；1 笔支出还没有核对。办完后才能结项。");
  });
});
