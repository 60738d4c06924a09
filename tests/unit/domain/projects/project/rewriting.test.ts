import { describe, expect, it } from "vitest";
import type { AwardNotice } from "@/lib/domain/projects/project/award-notice";
import { type AgreementOfProject, whyNotEdit, whyNotPlan } from "@/lib/domain/projects/project/rewriting";

const text = (state: AgreementOfProject["state"], tabled = true) => ({
  ...{ number: "PC-1", state, tabled },
  issued: true,
});

describe("what was entered of a project is written anew", () => {
  it("until it is announced, with advice that can be followed: what is archived is not taken back any more", () => {
    const why = (state: AwardNotice["state"]) =>
      whyNotEdit({ state: "prepared", notice: { state }, agreement: null });
    const entered = { notice: null, agreement: null };
    expect(whyNotEdit({ state: "prepared", ...entered })).toBeNull();
    expect(why("drafted")).toContain("先作废或撤回那份公示");
    expect(why("published")).toContain("先作废或撤回那份公示");
    expect(why("closed")).toContain("先撤销期满办结，再撤回那份公示");
    expect(why("archived")).toContain("启动后办理变更");
    expect(why("archived")).not.toContain("撤回");
    expect(whyNotEdit({ state: "dropped", ...entered })).toContain("恢复之后才能修改");
    expect(whyNotEdit({ state: "running", ...entered })).toContain("请办理变更");
  });

  it("until its agreement says it as tables, and again once that text is withdrawn or void", () => {
    const why = (agreement: AgreementOfProject | null) =>
      whyNotEdit({ state: "prepared", notice: null, agreement });
    expect(why(text("prepared"))).toContain("“撤回签发”");
    expect(why(text("signedByCenter"))).toContain("启动后办理变更");
    expect(why({ ...text("prepared", false), issued: false })).toBeNull();
    expect(why(text("voided"))).toBeNull();
    // Of a text from before, which has no tables, the record is entered after the signature.
    expect(why(text("signed", false))).toBeNull();
  });
});

it("the plan of payments follows the agreement too; what both signed changes after a change of the money", () => {
  const planned = [{ state: "planned" as const }];
  const why = (agreement: AgreementOfProject | null, changes: Parameters<typeof whyNotPlan>[2] = []) =>
    whyNotPlan({ agreement }, planned, changes);
  expect(why(null)).toBeNull();
  expect(why(text("signed", false))).toBeNull();
  expect(why(text("prepared"))).toContain("“撤回签发”");
  expect(why(text("signed"))).toContain("办理资金变更");
  expect(why(text("signed"), [{ kind: "money", state: "requested" }])).toContain("办理资金变更");
  expect(why(text("signed"), [{ kind: "money", state: "approved" }])).toBeNull();
  expect(whyNotPlan({ agreement: null }, [...planned, { state: "paid" }], [])).toContain("已有 1 期");
});
