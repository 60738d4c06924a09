import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  getHandover,
  reopenHandover,
  saveHandover,
  settleHandover,
} from "@/lib/usecases/incubation/handover";
import { makeResidents } from "../../../support/incubation/space";
import { nth } from "../../../support/review/review-world";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const direction = "moveIn" as const;
const key = { what: "钥匙", condition: "2 把", settled: true };
const table = { what: "桌椅", condition: null, settled: false };
const written = { dueOn: civilDate("2026-03-27"), items: [key, table] };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const resident = async (name: string) =>
  desk.read(day, async (ctx) => nth(await makeResidents(ctx, name), 0).id);
const get = (incubatee: string, at = desk) =>
  at.read(day, (ctx) => getHandover(ctx, { incubatee, direction }));
const save = (incubatee: string, change: Partial<typeof written> & { edition?: string } = {}, at = desk) =>
  at.act(day, "handover.edit", (ctx) => saveHandover(ctx, { incubatee, direction, ...written, ...change }));

describe("a handover", () => {
  it("is begun with the usual items, gone through, settled, and reopened with the reason", async () => {
    const incubatee = await resident("邻里互助队");
    const before = await get(incubatee);
    expect(before).toMatchObject({
      handover: null,
      organization: { name: "邻里互助队" },
      begin: { dueOn: "2026-03-27" },
    });
    await save(incubatee, { items: before.begin.items });
    await save(incubatee);
    const open = desk.act(day, "handover.edit", (ctx) => settleHandover(ctx, { incubatee, direction }));
    expect((await refusalOf(open)).message).toContain("桌椅");
    await save(incubatee, { items: [key] });
    await desk.act(day, "handover.edit", (ctx) => settleHandover(ctx, { incubatee, direction }));
    const { handover } = await get(incubatee);
    expect(handover).toMatchObject({ items: [key], settledOn: "2026-03-12", settledByName: "王芳" });
    expect((await refusalOf(save(incubatee))).code).toBe("conflict");
    await desk.act(day, "handover.edit", (ctx) =>
      reopenHandover(ctx, { incubatee, direction, reason: "少记一项" }),
    );
    await save(incubatee);
    expect(await desk.records(handover?.id ?? "")).toMatchObject([
      { event: "save" },
      { event: "save" },
      { event: "save" },
      { event: "settle" },
      { event: "reopen", reason: "少记一项" },
      { event: "save" },
    ]);
  });

  it("is begun once, whoever of two is first, and not overwritten unseen", async () => {
    const incubatee = await resident("一起办的组织");
    const { edition } = await get(incubatee);
    const colleague = await colleagueOf(desk, "李强");
    const both = await Promise.allSettled([
      save(incubatee, { edition }),
      save(incubatee, { edition }, colleague),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await refusalOf(save(incubatee, { edition }))).code).toBe("conflict");
  });

  it("does not exist for another center", async () => {
    const incubatee = await resident("别家看不见的组织");
    const there = await openDesk();
    expect((await refusalOf(get(incubatee, there))).code).toBe("not_found");
    expect((await refusalOf(save(incubatee, {}, there))).code).toBe("not_found");
  });
});
