import type { Context } from "@/lib/db/context";
import { canHaveFreePlaces, type Placed, placesOf } from "@/lib/domain/admission/promotion";
import { AppError } from "@/lib/domain/base/errors";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import type { SelectionOutcome } from "@/lib/domain/review/selection";
import type { Chosen } from "../review/selection";

interface Entry extends Placed {
  score: string | null;
  ranking: string | null;
}

/** Whatever the selections of a call said of those who were admitted or put on the reserve: one statement. */
function entriesOf(ctx: Context, callId: string): Promise<Entry[]> {
  return ctx.db.$queryRaw<Entry[]>`
    select a.id as application, a.name, a.state::text as state, e.outcome::text as outcome, e.position, e.rank, e.score,
      e.ranking_id as ranking, g.name as "group", s.follows_id is not null as followed
      from selection_entries e
      join selections s on s.center_id = e.center_id and s.id = e.selection_id
      join applications a on a.center_id = e.center_id and a.id = e.application_id
      left join call_groups g on g.center_id = a.center_id and g.id = a.group_id
     where e.center_id = ${ctx.center.id}::uuid and s.call_id = ${callId}::uuid and e.outcome <> 'notAdmitted'
     order by s.id, e.position`;
}

/** The free places of a call, and who of its reserve takes them. */
export async function freePlaces(ctx: Context, call: { id: string; state: CallState }) {
  return canHaveFreePlaces(call.state) ? placesOf(call.state, await entriesOf(ctx, call.id)) : [];
}

/** A place that somebody of the reserve has taken cannot be given back to who left it. */
export async function assertPlaceFree(
  ctx: Context,
  call: { id: string; state: CallState },
  group: string | null,
): Promise<void> {
  const places = await freePlaces(ctx, call);
  if (places.some((one) => one.group === group)) return;
  throw new AppError(
    "conflict",
    "空出的名额已由候补递补，不能恢复。递补有误的，请先到那份补充公示撤销递补。",
  );
}

/** Entries of a selection that says something else of these applications than the one before: rank and score stay. */
export async function chosenAs(
  ctx: Context,
  callId: string,
  applications: readonly string[],
  outcome: SelectionOutcome,
): Promise<Chosen[]> {
  const entries = (await entriesOf(ctx, callId)).filter(({ followed }) => !followed);
  return applications.flatMap((id) => {
    const entry = entries.find(({ application }) => application === id);
    return entry
      ? [{ application: id, outcome, rank: entry.rank, score: entry.score, ranking: entry.ranking }]
      : [];
  });
}
