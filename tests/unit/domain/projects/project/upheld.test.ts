import { describe, expect, it } from "vitest";
import { projectStates } from "@/lib/domain/projects/project/project";
import {
  afterUpheld,
  afterUpheldInWords,
  changesAfterUpheld,
  type Opposing,
  whyOpposed,
} from "@/lib/domain/projects/project/upheld";

const change = (state: "requested" | "approved") => ({ id: "c1", kind: "keep" as const, state });
const objection = (fields: Partial<Opposing>): Opposing => ({
  ...{ id: "o1", number: 1, state: "upheld", change: null },
  ...fields,
});

describe("an objection that was right", () => {
  it("asks something of every project that has not ended, until the bureau decided", () => {
    const next = (decided: Opposing["change"]) => projectStates.map((state) => afterUpheld(state, decided));
    expect(next(null)).toEqual(["drop", "ask", "ask", "ask", "ask", "ask", "done", "done"]);
    expect(afterUpheld("running", change("requested"))).toBe("decide");
    expect(afterUpheld("running", change("approved"))).toBe("done");
    expect(afterUpheld("prepared", change("requested"))).toBe("drop");
    expect(afterUpheld("prepared", change("approved"))).toBe("done");
  });

  it("says so with what may be done", () => {
    expect(afterUpheldInWords("prepared", null)).toContain("撤销立项");
    expect(afterUpheldInWords("running", null)).toContain("由审批人决定");
    expect(afterUpheldInWords("running", change("requested"))).toContain("已经申请维持项目");
    expect(afterUpheldInWords("closed", change("approved"))).toContain("已经批准：维持项目");
    expect(afterUpheldInWords("terminated", null)).toContain("不再处理");
    expect(changesAfterUpheld("running")).toEqual(["suspend", "terminate", "keep"]);
    expect(changesAfterUpheld("suspended")).toEqual(["terminate", "keep"]);
    expect(changesAfterUpheld("closed")).toEqual(["keep"]);
  });

  it("keeps a project from its start, as one without an answer does", () => {
    expect(whyOpposed([])).toBeNull();
    expect(whyOpposed([objection({ number: 3 })])).toBe("第 3 号异议成立，项目不能启动，请撤销立项。");
    expect(whyOpposed([objection({ change: change("approved") })])).toBeNull();
    expect(whyOpposed([objection({ change: change("requested") })])).toContain("撤销立项");
    expect(whyOpposed([objection({}), objection({ number: 2, state: "open" })])).toContain(
      "第 2 号异议还没有答复",
    );
  });
});
