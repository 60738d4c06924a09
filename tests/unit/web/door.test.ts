import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { centerDoor, doorOf, siteDoor } from "@/lib/web/door";

const declared = {
  permission: "call.view" as const,
  input: z.object({ number: z.string().regex(/^\d+$/).transform(Number) }),
  run: async (ctx: Context, { number }: { number: number }) => [ctx, number],
};
const ctx = {} as Context; // handed on as it is

describe("a door", () => {
  it("is the very function that was given, with nothing on it", () => {
    const way = async () => null;
    expect(centerDoor("page", declared, way)).toBe(way);
    expect(Reflect.ownKeys(way)).toEqual(["length", "name"]);
  });

  it("tells what it was declared to be", () => {
    const way = centerDoor("action", declared, async () => null);
    expect(doorOf(way)).toMatchObject({ kind: "action", permission: "call.view", input: declared.input });
    const { input } = declared;
    expect(doorOf(siteDoor(input, async () => null))).toEqual({ kind: "siteAction", input });
  });

  it("reads its input before it asks the use case", async () => {
    const door = doorOf(centerDoor("page", declared, async () => null));
    if (door?.kind !== "page") throw new Error("no page");
    expect(await door.run(ctx, { number: "3" })).toEqual([ctx, 3]);
    await expect(door.run(ctx, { number: "x" })).rejects.toMatchObject({ code: "invalid" });
  });

  it("is nothing else", () => {
    for (const other of [async () => null, declared, null, undefined, "page"]) {
      expect(doorOf(other)).toBeUndefined();
    }
  });
});
