import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { HandoverState } from "@/lib/domain/incubation/handover";
import { listHandovers } from "@/lib/usecases/incubation/handover-list";
import { recordEnd, takeBackEnd } from "@/lib/usecases/incubation/incubatee-end";
import { ownerClient, visitOf } from "../../../support/factories";
import { leavingDay, leavingWorld } from "../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeAll(async () => {
  world = await leavingWorld(owner);
});

const listed = async (state: HandoverState | null, day = leavingDay) => {
  const { rows } = await inCenter(visitOf(world.center, world.staff, "handover.view", day), (ctx) =>
    listHandovers(ctx, { state, page: 1, size: 20 }),
  );
  return rows.map(({ name, standing }) => [name, standing.text]);
};

it("shows what goes on, what is late, and what is void", async () => {
  const leave = { endedOn: civilDate(leavingDay), reason: "负责人变动" };
  const end = (incubatee: string) =>
    world.act("incubatee.end", leavingDay, recordEnd, { ...leave, incubatee });
  await end(world.first.id);
  await end(world.second.id);
  await world.act("incubatee.end", leavingDay, takeBackEnd, { incubatee: world.second.id, reason: "误" });
  expect(await listed("open")).toEqual([["暖阳助老服务队", "还有 5 项"]]);
  expect(await listed("archived")).toEqual([["清河环保志愿队", "已作废"]]);
  expect(await listed("late", "2022-06-24")).toEqual([["暖阳助老服务队", "逾期，还有 5 项"]]);
  expect(await listed("settled")).toEqual([]);
  expect(await listed(null)).toHaveLength(2);
});
