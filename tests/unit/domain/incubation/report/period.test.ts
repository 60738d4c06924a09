import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  periodActs,
  periodFaults,
  periodState,
  remindsOn,
  suggestedPeriods,
} from "@/lib/domain/incubation/report/period";

const span = (name: string, from: string, to: string, due = to) => ({
  name,
  startsOn: civilDate(from),
  endsOn: civilDate(to),
  dueOn: civilDate(due),
});
const first = span("2022年第一季度", "2022-01-01", "2022-03-31", "2022-04-10");

describe("a period", () => {
  it("is in order, due after its end, and shares no day and no name with another", () => {
    expect(periodFaults(first, [span("2022年第二季度", "2022-04-01", "2022-06-30")])).toEqual({});
    expect(periodFaults(span("甲", "2022-03-31", "2022-01-01", "2021-12-31"), [])).toEqual({
      endsOn: "报告期的结束不能早于开始。",
      dueOn: "提交截止不能早于报告期的最后一天。",
    });
    expect(periodFaults(span("甲", "2022-03-31", "2022-06-30"), [first])).toEqual({
      startsOn: "与“2022年第一季度”（2022年1月1日至3月31日）重叠，请调整日期。",
    });
    expect(periodFaults(span("甲", "2022-01-01", "2022-12-31"), [])).toEqual({});
    expect(periodFaults(span("甲", "2022-01-01", "2199-12-31"), []).endsOn).toContain(
      "最长一年，即到2022年12月31日",
    );
    expect(periodFaults({ ...first, dueOn: civilDate("2062-04-10") }, []).dueOn).toContain("核对年份");
    const other = span(first.name, "2023-01-01", "2023-03-31");
    expect(periodFaults(other, [first])).toEqual({ name: "已有同名的报告期，请换一个名称。" });
  });

  it("is suggested by quarter and half-year, over the turn of a year too, as long as its days are free, with ten days to write", () => {
    expect(suggestedPeriods(civilDate("2022-02-10"), [])).toEqual([
      first,
      span("2021年第四季度", "2021-10-01", "2021-12-31", "2022-02-20"),
      span("2022年上半年", "2022-01-01", "2022-06-30", "2022-07-10"),
      span("2021年下半年", "2021-07-01", "2021-12-31", "2022-02-20"),
    ]);
    expect(suggestedPeriods(civilDate("2022-08-01"), [first]).map(({ name }) => name)).toEqual([
      "2022年第三季度",
      "2022年第二季度",
      "2022年下半年",
    ]);
  });

  it("reminds three days before its last, but not before it is over", () => {
    expect(remindsOn(first)).toBe("2022-04-07");
    expect(remindsOn({ endsOn: civilDate("2022-03-31"), dueOn: civilDate("2022-04-01") })).toBe("2022-03-31");
  });
});

const standing = { lockedAt: null, missing: 2, unanswered: 1, unreminded: 1, laterLocked: null };
const locked = { ...standing, lockedAt: new Date("2022-04-12") };

describe("what may be done with a period", () => {
  it("while it is open: it is locked with what follows, whoever is missing is reminded once", () => {
    const [lock, remind, edit, ...more] = periodActs(standing);
    expect(lock).toMatchObject({ act: "lock", whyNot: null });
    expect(lock?.follows).toContain("还有 2 家没有提交，锁定后记为未交；1 份报告还没有回复");
    expect(remind).toMatchObject({ act: "remind", whyNot: null });
    expect(edit?.act).toBe("edit");
    expect(more).toEqual([]);
    expect(periodActs({ ...standing, unreminded: 0 })[1]?.whyNot).toContain("都已提醒过");
    expect(periodActs({ ...standing, missing: 0 }).map(({ act }) => act)).toEqual(["lock", "edit"]);
  });

  it("once it is locked: it is opened again until a later one is locked", () => {
    expect(periodState(locked)).toBe("locked");
    expect(periodActs(locked)).toMatchObject([{ act: "reopen", whyNot: null, reason: "重新开放的原因" }]);
    const later = periodActs({ ...locked, laterLocked: "2022年第二季度" });
    expect(later[0]?.whyNot).toContain("2022年第二季度");
  });
});
