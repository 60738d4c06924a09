import { expect, it } from "vitest";
import { ownOrganization } from "@/lib/usecases/base/own-organization";

it("is the one that the door was entered for; a door without one is a mistake of ours", () => {
  expect(ownOrganization({ scope: { organization: "one" } })).toBe("one");
  expect(() => ownOrganization({ scope: {} })).toThrow("not narrowed");
});
