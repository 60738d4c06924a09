import { randomInt } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import type { Permission } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { addAssisted } from "@/lib/usecases/community/assisted/assisted";
import { makePerson, type Person, visitOf } from "../factories";
import { owner } from "../staff-desk";
import { communityWorld, makeWorker } from "./community-world";

export const day = "2026-03-12";

/** The same on another day. */
export function plainAssisted(today: string) {
  return {
    ...somebody,
    consentOn: civilDate(today),
    keepUntil: civilDate(`${Number(today.slice(0, 4)) + 1}${today.slice(4)}`),
  };
}

/** Somebody in need, as a worker writes them down. */
export const somebody = {
  name: "王秀英",
  phone: "13800001234",
  address: "宝山花园3号楼2单元",
  contact: "儿子 13900001111",
  condition: "独居，行动不便",
  kinds: ["独居老人"],
  purpose: "走访照料",
  ground: "consent" as const,
  consentOn: civilDate("2026-03-01"),
  keepUntil: civilDate("2027-03-12"),
};

/** Puts somebody on the list of a place, by one of its workers; the phone is another one each time. */
export async function makeAssisted(center: Center, worker: Person, place: { id: string }, today: string) {
  const phone = `139${String(randomInt(100_000_000)).padStart(8, "0")}`;
  return actInCenter(visitOf(center, worker, "assisted.edit", today, { place: place.id }), async (ctx) => {
    const { id } = await addAssisted(ctx, { ...plainAssisted(today), phone, placeId: place.id });
    const { number } = await ctx.db.assistedPerson.findFirstOrThrow({ where: { centerId: center.id, id } });
    return { id, number };
  });
}

/** A community with two workers and its neighbour; somebody who is a worker and a manager at once. */
export async function assistedWorld() {
  const world = await communityWorld(owner);
  const { center, community, grid, ofCommunity } = world;
  const colleague = await makeWorker(
    owner,
    center,
    await makePerson(owner, null, [], { name: "社区孙" }),
    community,
  );
  const both = await makeWorker(owner, center, await makePerson(owner, center, ["manager"]), community);

  function within<T>(run: (ctx: Context) => Promise<T>, who: Person = ofCommunity, time = day) {
    return actInCenter(visitOf(center, who, "assisted.edit", time, { place: community.id }), run);
  }
  function looking<T>(run: (ctx: Context) => Promise<T>, who: Person = ofCommunity, at = community) {
    return inCenter(visitOf(center, who, "assisted.view", day, { place: at.id }), run);
  }
  function atDesk<T>(run: (ctx: Context) => Promise<T>, permission: Permission = "assistedExport.decide") {
    return actInCenter(visitOf(center, world.staff, permission, day), run);
  }
  let count = 0;
  /** Another one each time, in the grid of the community. */
  async function made(fields: Partial<typeof somebody> = {}) {
    count += 1;
    const written = { ...somebody, phone: `138${String(10_000_000 + count)}`, placeId: grid.id, ...fields };
    const { id } = await within((ctx) => addAssisted(ctx, written));
    return { id, written };
  }
  return { ...world, colleague, both, within, looking, atDesk, made };
}

export async function refusal(run: Promise<unknown>): Promise<AppError> {
  const fault = await run.catch((error: unknown) => error);
  if (!(fault instanceof AppError)) throw new Error("it was not refused");
  return fault;
}
