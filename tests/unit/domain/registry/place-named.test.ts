import { expect, it } from "vitest";
import { placeNamed } from "@/lib/domain/registry/place-named";

const places = [
  { id: "s1", name: "东大街街道", parentId: null },
  { id: "s2", name: "西大街街道", parentId: null },
  { id: "c1", name: "南关社区", parentId: "s1" },
  { id: "c2", name: "南关社区", parentId: "s2" },
  { id: "c3", name: "朝阳社区", parentId: "s1" },
];

it("finds a place by its name, or by its path where two have it", () => {
  expect(placeNamed(" 朝阳社区", places)).toMatchObject({ id: "c3" });
  expect(placeNamed("西大街街道 / 南关社区", places)).toMatchObject({ id: "c2" });
});

it("says what to write where there is none, or several", () => {
  expect(placeNamed("北关社区", places)).toContain("没有“北关社区”这个地点");
  expect(placeNamed("南关社区", places)).toContain("东大街街道 / 南关社区");
});
