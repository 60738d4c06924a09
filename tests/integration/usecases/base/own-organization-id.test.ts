import { expect, it } from "vitest";
import { ownOrganizationId } from "@/lib/usecases/base/own-organization-id";

it("is the one that the door was entered for; a door without one is a mistake of ours", () => {
  expect(ownOrganizationId({ scope: { organization: "one" } })).toBe("one");
  expect(() => ownOrganizationId({ scope: {} })).toThrow("not narrowed");
});
