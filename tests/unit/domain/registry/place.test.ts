import { describe, expect, it } from "vitest";
import {
  mayHold,
  placeActs,
  placeKindLabels,
  placeKinds,
  placePath,
  placesWithin,
} from "@/lib/domain/registry/place";

const places = [
  { id: "street", name: "新建南路街道", parentId: null },
  { id: "community", name: "民福社区", parentId: "street" },
  { id: "estate", name: "民福小区", parentId: "community" },
  { id: "other", name: "迎宾社区", parentId: "street" },
];

const inUse = { archivedAt: null };
const archived = { archivedAt: new Date("2026-03-12T04:00:00Z") };
const waits = (place: Parameters<typeof placeActs>[0]) =>
  placeActs(place).map(({ act, whyNot }) => (whyNot === null ? act : [act, whyNot]));

describe("the kinds of places", () => {
  it("narrow on the way down: a part may leave steps out, and is never as wide as its whole", () => {
    const holds = placeKinds.map((whole) => placeKinds.filter((part) => mayHold(whole, part)));
    expect(holds).toEqual([
      ["community", "grid", "estate", "building"],
      ["grid", "estate", "building"],
      ["estate", "building"],
      ["building"],
      [],
    ]);
    expect(new Set(Object.values(placeKindLabels)).size).toBe(placeKinds.length);
  });
});

describe("the tree", () => {
  it("names a place after those above it", () => {
    expect(placePath(places, "estate")).toBe("新建南路街道 / 民福社区 / 民福小区");
    expect(placePath(places, "street")).toBe("新建南路街道");
    expect(placePath(places, "nowhere")).toBe("");
  });

  it("finds all that lies within a place, and nothing beside it", () => {
    expect(placesWithin(places, "street").sort()).toEqual(["community", "estate", "other", "street"]);
    expect(placesWithin(places, "community")).toEqual(["community", "estate"]);
    expect(placesWithin(places, "nowhere")).toEqual([]);
  });
});

describe("a place", () => {
  it("is archived after its parts", () => {
    expect(waits({ ...inUse, parent: null, parts: [archived] })).toEqual(["edit", "archive"]);
    expect(waits({ ...inUse, parent: null, parts: [archived, inUse] })).toEqual([
      "edit",
      ["archive", "下面还有 1 个在用的地点，请先停用或改到别处。"],
    ]);
  });

  it("is restored after its whole", () => {
    expect(waits({ ...archived, parent: inUse, parts: [] })).toEqual(["restore"]);
    expect(waits({ ...archived, parent: null, parts: [archived] })).toEqual(["restore"]);
    expect(waits({ ...archived, parent: archived, parts: [] })).toEqual([
      ["restore", "上级已停用，请先恢复上级。"],
    ]);
  });
});
