import { expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { orderTermForm } from "@/lib/domain/center/order-term";

it("takes a term of 1 to 30 working days", () => {
  expect(readAnswers(orderTermForm, { orderDays: "５" })).toMatchObject({
    ok: true,
    value: { orderDays: 5 },
  });
  for (const orderDays of ["0", "31", ""]) {
    const read = readAnswers(orderTermForm, { orderDays });
    expect(read.ok ? [] : Object.keys(read.faults)).toEqual(["orderDays"]);
  }
});
