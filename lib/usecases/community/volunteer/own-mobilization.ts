import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type MobilizationState,
  mobilizationStateOf,
  mobilizationStates,
  type teamAnswerForm,
} from "@/lib/domain/community/mobilization";
import { ownOrganizationId } from "../../base/own-organization-id";
import { countsByState } from "../../base/state-counts";
import { callOfTeam, writeAnswer } from "./mobilization-answer";

// The call-outs of an organization's own teams: it answers in its portal what a team could answer by its code.

export interface OwnCallQuery extends PageQuery {
  state: MobilizationState | null;
}

export type OwnCallRow = Awaited<ReturnType<typeof listOwnCalls>>["rows"][number];

/** What its own teams were asked; the database keeps to them as well. */
function ofOwnTeams(ctx: Context) {
  return { centerId: ctx.center.id, team: { organizationId: ownOrganizationId(ctx) } };
}

const endedAs = { running: null, ended: { not: null } } as const satisfies Record<MobilizationState, unknown>;

/** One page of what its teams were asked, the latest first. */
export async function listOwnCalls(ctx: Context, query: OwnCallQuery) {
  const within = (state: MobilizationState) => ({
    ...ofOwnTeams(ctx),
    mobilization: { endedAt: endedAs[state] },
  });
  const groups = await countsByState(mobilizationStates, (state) =>
    ctx.db.mobilizationAnswer.count({ where: within(state) }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await ctx.db.mobilizationAnswer.findMany({
    where: query.state ? within(query.state) : ofOwnTeams(ctx),
    select: {
      ...{ id: true, answer: true, people: true, team: { select: { name: true } } },
      ...{ answeredAt: true, note: true, arrived: true },
      mobilization: { select: { name: true, kind: true, answerBy: true, endedAt: true } },
    },
    orderBy: [{ mobilization: { calledAt: "desc" } }, { id: "desc" }],
    ...window,
  });
  const rows = found.map((row) => ({ ...row, state: mobilizationStateOf(row.mobilization) }));
  return { ...listed, rows };
}

/** One of them. */
export async function getOwnCall(ctx: Context, { teamAnswer: id }: { teamAnswer: string }) {
  const found = await callOfTeam(ctx, { ...ofOwnTeams(ctx), id });
  if (!found) throw notFound("拉动");
  return found;
}

export async function answerOwnCall(
  ctx: Context,
  {
    teamAnswer,
    seen,
    ...said
  }: FormValue<typeof teamAnswerForm> & { teamAnswer: string; seen?: string | undefined },
) {
  const { id } = await getOwnCall(ctx, { teamAnswer });
  await writeAnswer(ctx, { centerId: ctx.center.id, id }, said, seen);
  return { id };
}
