import { describe, expect, it } from "vitest";
import { objectionName } from "@/lib/domain/admission/objection";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import type { Change } from "@/lib/domain/projects/change/change-form";
import { changedFields, changePaper } from "@/lib/domain/projects/change/change-paper";

const until = (endsOn: string): Change => ({ kind: "term", after: { endsOn: civilDate(endsOn) } });
const led = (lead: string): Change => ({ kind: "executor", after: { lead, partners: ["b"] } });
const names = [
  { value: "a", label: "和风社工服务中心" },
  { value: "b", label: "民福街道办" },
  { value: "c", label: "清源社工服务社" },
];
const asked = {
  project: { name: "银龄互助", number: "PC-XM2022-001", lead: "和风社工服务中心" },
  ...{ kind: "term" as const, state: "requested" as const, objection: null, names },
  ...{ reason: "活动延期", document: "民发〔2022〕5号" },
  ...{ before: until("2022-12-31"), after: until("2023-03-31") },
  ...{ requestedByName: "李敏", requestedOn: civilDate("2022-03-12") },
  ...{ decision: null, decidedByName: null, decidedOn: null, effectiveOn: civilDate("2022-03-12") },
};
const wordsOf = (change: Parameters<typeof changePaper>[0]) =>
  wordsOfPaper(changePaper(change, { name: "创享中心" }));

describe("the paper of a change", () => {
  it("says what was and what becomes of each field that differs, by name where it is somebody", () => {
    expect(changedFields(led("a"), led("c"), names)).toEqual([
      { label: "牵头执行机构", was: "和风社工服务中心", becomes: "清源社工服务社" },
    ]);
    expect(changedFields(null, null, names)).toEqual([]);
    const words = wordsOf(asked);
    for (const said of [
      "2022年12月31日",
      "2023年3月31日",
      "创享中心　　项目编号：PC-XM2022-001",
      "经办人：李敏",
    ])
      expect(words).toContain(said);
  });

  it("leaves room for who has not decided, and says from when on it holds once somebody did", () => {
    expect(wordsOf(asked)).not.toContain("起生效");
    expect(wordsOf(asked).match(/＿　　　　年　　月　　日/g)).toHaveLength(1);
    const decided = { decision: "同意延期", decidedByName: "钱局", decidedOn: civilDate("2022-03-14") };
    const words = wordsOf({ ...asked, ...decided, state: "approved", effectiveOn: civilDate("2022-03-14") });
    for (const said of ["同意延期", "审批人：钱局", "自2022年3月14日起生效"]) expect(words).toContain(said);
    expect(wordsOf({ ...asked, ...decided, state: "refused" })).toContain("未批准");
  });

  it("of a state that moves has no fields, and names the objection it follows from", () => {
    const words = wordsOf({
      ...asked,
      ...{ kind: "suspend", before: null, after: null, objection: { number: 2 } },
    });
    expect(words).not.toContain("原内容");
    expect(words).toContain(`${objectionName({ number: 2 })}成立`);
  });
});
