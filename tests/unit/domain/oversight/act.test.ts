import { expect, test } from "vitest";
import { actPlaces, acts } from "@/lib/domain/oversight/act";

test("every act has its place in the navigation, and only once", () => {
  expect(Object.keys(actPlaces).toSorted()).toEqual([...new Set(acts)].toSorted());
});
