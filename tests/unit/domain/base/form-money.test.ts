import { expect, it } from "vitest";
import { issueTerms } from "@/lib/domain/admission/issue";
import { capitalNumerals } from "@/lib/domain/base/capital-numerals";
import { type Field, type Form, money } from "@/lib/domain/base/form";
import { readAnswer } from "@/lib/domain/base/form-answers";
import { readMoney } from "@/lib/domain/base/form-money";
import { moneyForm } from "@/lib/domain/projects/change/change-form";
import { outcomeForm } from "@/lib/domain/projects/giving/outcome";
import { resourceForm } from "@/lib/domain/projects/giving/resource";
import { expenseForm } from "@/lib/domain/projects/money/expense";
import { fundForm } from "@/lib/domain/projects/money/fund";
import { refundForm } from "@/lib/domain/projects/money/refund";
import { trancheForm } from "@/lib/domain/projects/money/tranche-plan";
import { directProjectForm } from "@/lib/domain/projects/project/project-form";
import { serviceFormOf } from "@/lib/domain/recruitment/application/service-part";

it("reads an amount, and refuses what is none, what is negative, and what no column would hold", () => {
  const read = (typed: string) => readMoney(money("金额"), typed);
  expect(read("6万元")).toBe(6_000_000n);
  expect(read("999999999999.99")).toBe(99_999_999_999_999n);
  expect(read("-5")).toContain("不是有效的金额");
  expect(read("1000000000000")).toBe("金额太大了，请核对单位是元还是万元。");
  expect(read("12345678901234567")).toContain("元还是万元");
});

const moneyIn = (form: Form): Field[] =>
  Object.values(form).flatMap((field) => {
    if (field.kind === "rows") return moneyIn(field.fields);
    return field.kind === "money" ? [field] : [];
  });

it.each([
  ["a fund", fundForm, 1],
  ["a project with its plan and budget", directProjectForm, 4],
  ["a change of the money", moneyForm, 3],
  ["payments", trancheForm, 1],
  ["an expense", expenseForm, 1],
  ["a refund", refundForm, 1],
  ["a resource", resourceForm, 1],
  ["an outcome", outcomeForm, 1],
  ["an agreement", issueTerms, 1],
  ["an application", serviceFormOf({ kind: "venture", fields: [], needs: [] }), 2],
] as const)(
  "of %s, each amount below a trillion yuan has capital numerals, and more is refused at its field",
  (_, form, count) => {
    const fields = moneyIn(form);
    expect(fields).toHaveLength(count);
    for (const field of fields) {
      const most = readAnswer(field, "999,999,999,999.99");
      expect(most).toEqual({ ok: true, value: 99_999_999_999_999n });
      expect(readAnswer(field, "10000亿元")).toEqual({
        ok: false,
        faults: { "": expect.stringContaining("元还是万元") },
      });
    }
    expect(capitalNumerals(99_999_999_999_999n)).toContain("仟");
  },
);
