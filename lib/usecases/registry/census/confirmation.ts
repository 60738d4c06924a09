import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { whyNotConfirming } from "@/lib/domain/registry/census";
import { communitiesIn, communitiesInEach } from "./communities";
import { findRound, shownRound } from "./round";

interface One {
  census: string;
  /** The community's place. */
  community: string;
}

/** The community in a round that runs, with the center locked: the list does not change until the transaction ends. */
async function lockedCommunity(ctx: Context, { census, community }: One) {
  await lockCenter(ctx);
  const round = await findRound(ctx, census);
  const [found] = await communitiesIn(ctx, round, community);
  if (!found) throw notFound("社区");
  const why = whyNotConfirming(round.state);
  if (why) throw new AppError("conflict", why);
  return found;
}

/** A community says that its list is right: how many there are is counted at this moment. */
export async function confirmCensus(ctx: Context, input: One & { note: string | null }) {
  const {
    id: placeId,
    name,
    organizations,
    confirmedAt,
    counted,
    confirmedByName,
  } = await lockedCommunity(ctx, input);
  if (confirmedAt)
    throw new AppError(
      "conflict",
      `${name}已由${confirmedByName}于${formatDateTime(confirmedAt)}确认，共 ${counted} 家，没有再次确认。`,
    );
  const id = randomUUID();
  await ctx.db.censusConfirmation.createMany({
    data: [
      {
        ...{ centerId: ctx.center.id, id, roundId: input.census, placeId, organizations, note: input.note },
        ...{ confirmedAt: ctx.now, confirmedByName: ctx.actor.name },
      },
    ],
  });
  await ctx.audit({
    subject: { type: "censusConfirmation", id },
    event: "confirm",
    details: { community: name, organizations, note: input.note },
  });
  return { name, organizations };
}

/** Takes a confirmation back, by whoever of the community or the desk found that it was wrong; it stays on record. */
export async function takeBackConfirmation(ctx: Context, input: One & { reason: string }) {
  const { confirmation: id, name } = await lockedCommunity(ctx, input);
  if (id === null) throw new AppError("conflict", `${name}还没有确认，不用撤回。`);
  await ctx.db.censusConfirmation.updateMany({
    where: { centerId: ctx.center.id, id, takenBackAt: null },
    data: { takenBackAt: ctx.now, reason: input.reason },
  });
  await ctx.audit({
    subject: { type: "censusConfirmation", id },
    event: "takeBack",
    reason: input.reason,
    details: { community: name },
  });
}

/** The rounds that run, the one due first before the others, with the communities of the own place. */
export async function openCensuses(ctx: Context) {
  const stored = await ctx.db.censusRound.findMany({
    where: { centerId: ctx.center.id, closedAt: null },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: 3,
  });
  const open = stored.map((row) => shownRound(ctx, row)).filter(({ state }) => state === "running");
  if (open.length === 0) return [];
  const communities = await communitiesInEach(ctx, open);
  return open.map((round) => ({ ...round, communities: communities.get(round.id) ?? [] }));
}
