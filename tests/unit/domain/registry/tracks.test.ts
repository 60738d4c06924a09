import { expect, test } from "vitest";
import { trackLabels, tracks } from "@/lib/domain/registry/tracks";

test("an organization applies as registered or as still to be registered", () => {
  expect(tracks.map((track) => trackLabels[track])).toEqual(["已登记", "拟登记"]);
});
