import { expect, it } from "vitest";
import { uncheckedStates } from "@/lib/domain/recruitment/application-standing";
import { unchecked } from "@/lib/usecases/recruitment/unchecked";

it("is the rule of the domain, word for word", () => {
  expect(unchecked.sql.match(/'(\w+)'/g)).toEqual(uncheckedStates.map((state) => `'${state}'`));
});
