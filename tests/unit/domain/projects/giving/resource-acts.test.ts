import { expect, it } from "vitest";
import { leftOf, resourceActs } from "@/lib/domain/projects/giving/resource-acts";

it("counts what is left to the hundredth", () => {
  expect(leftOf(1, [0.1, 0.2])).toBe(0.7);
  expect(leftOf(50, [20, 30])).toBe(0);
});

it("hands out what is there, and takes nothing back that was handed out", () => {
  const acts = (change: object) =>
    resourceActs({ state: "received", quantity: 50, left: 50, published: false, ...change }).map(
      ({ act, whyNot }) => (whyNot === null ? act : `not ${act}`),
    );
  expect(acts({ state: "pledged" })).toEqual(["receive", "edit", "receipt", "donor", "void"]);
  expect(acts({})).toEqual(["handOut", "receipt", "publish", "donor", "unreceive", "void"]);
  expect(acts({ left: 20, published: true })).toEqual([
    "handOut",
    "receipt",
    "unpublish",
    "donor",
    "not unreceive",
    "not void",
  ]);
  expect(acts({ left: 0 })[0]).toBe("not handOut");
  expect(acts({ state: "voided" })).toEqual(["donor"]);
});
