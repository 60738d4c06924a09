import { expect, it } from "vitest";
import { uncheckedStates } from "@/lib/domain/recruitment/application/application-standing";
import { unchecked } from "@/lib/usecases/recruitment/check/unchecked";

it("is the rule of the domain, word for word", () => {
  expect(unchecked.sql.match(/'(\w+)'/g)).toEqual(uncheckedStates.map((state) => `'${state}'`));
});
