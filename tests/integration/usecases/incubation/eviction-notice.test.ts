import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { latestNotice, standingNotice } from "@/lib/usecases/incubation/eviction-notice";
import { takeBackEnd } from "@/lib/usecases/incubation/incubatee-end";
import { ownerClient, visitOf } from "../../../support/factories";
import { evicted } from "../../../support/incubation/evictions";
import { leavingWorld } from "../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeAll(async () => {
  world = await leavingWorld(owner);
});
const day = "2022-06-11";
const read = <T>(run: (ctx: Parameters<typeof latestNotice>[0]) => Promise<T>) =>
  inCenter(visitOf(world.center, world.staff, "incubatee.view", day), run);

it("an eviction that is taken back leaves its notice as it was before the decision, and the history says so", async () => {
  const id = world.first.id;
  expect(await read((ctx) => latestNotice(ctx, id))).toBeNull();
  await evicted(world, id);
  expect(await read((ctx) => standingNotice(ctx, id))).toBeNull();
  await world.act("incubatee.end", day, takeBackEnd, { incubatee: id, reason: "事实有误" });
  const notice = await read((ctx) => standingNotice(ctx, id));
  expect(notice).toMatchObject({ decidedOn: null, consideration: null, grounds: ["sublet"] });
  const events = await owner.auditEntry.findMany({
    where: { subjectId: notice?.id ?? "" },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ event, reason }) => [event, reason])).toEqual([
    ["serve", null],
    ["decide", "逐项核实，属实。"],
    ["reopen", "事实有误"],
  ]);
  expect((await owner.incubatee.findFirstOrThrow({ where: { id } })).state).toBe("incubating");
});
