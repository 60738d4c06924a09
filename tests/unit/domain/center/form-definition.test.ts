import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedFields } from "@/lib/domain/base/form-conditions";
import { fieldOf, formOf, whyNotInOrder } from "@/lib/domain/center/form-definition";
import { questionOf } from "../../../support/center/questions";

const site = questionOf({ id: "q1", kind: "choice", label: "有无场所", options: ["有", "无"] });
const area = questionOf({ id: "q2", kind: "number", label: "面积", when: { question: "q1", answer: "有" } });
const needs = questionOf({ id: "q3", kind: "choices", label: "需要", options: ["场地", "资金"] });
const sum = questionOf({ id: "q4", kind: "money", label: "金额", when: { question: "q3", answer: "资金" } });

describe("the order of questions", () => {
  it("keeps a condition below the choice it looks at", () => {
    expect(whyNotInOrder([site, area, needs, sum])).toBeNull();
    expect(whyNotInOrder([area, site])).toContain("须排在它的后面");
    expect(whyNotInOrder([area])).toContain("请先修改它的填写条件");
    expect(whyNotInOrder([{ ...site, options: ["没有"] }, area])).toContain("不能去掉这个选项");
  });

  it("lets no condition go in a circle, whatever questions look at", () => {
    const anyForm = fc.array(fc.record({ looksAt: fc.option(fc.nat(5)) }), { maxLength: 6 }).map((parts) =>
      parts.map(({ looksAt }, at) =>
        questionOf({
          id: `q${at}`,
          kind: "choice",
          options: ["是"],
          when: looksAt === null ? null : { question: `q${looksAt}`, answer: "是" },
        }),
      ),
    );
    fc.assert(
      fc.property(anyForm, (questions) => {
        const typed = Object.fromEntries(questions.map(({ id }) => [id, "是"]));
        const yes = askedFields(formOf(questions), typed);
        // Allowed, all are asked of whoever says yes to everything: none waits for itself.
        if (whyNotInOrder(questions) === null) expect(yes).toEqual(questions.map(({ id }) => id));
        else expect(yes.length).toBeLessThan(questions.length);
      }),
    );
  });
});

describe("a question as a field", () => {
  it("has the limits that were set, and usual ones else", () => {
    expect(fieldOf(questionOf({ id: "q1" }))).toMatchObject({ kind: "text", most: 200 });
    expect(
      fieldOf(questionOf({ id: "q1", kind: "number", least: 1, most: 9, decimals: 1, unit: "人" })),
    ).toEqual({
      ...{ kind: "number", label: "q1", optional: false, least: 1, most: 9, decimals: 1, unit: "人" },
    });
    const table = questionOf({
      id: "q1",
      kind: "rows",
      columns: [
        { label: "姓名", kind: "text" },
        { label: "补贴", kind: "money" },
      ],
    });
    expect(fieldOf(table)).toMatchObject({
      kind: "rows",
      most: 20,
      fields: { c1: { label: "姓名", optional: false }, c2: { kind: "money", optional: true } },
    });
  });
});
