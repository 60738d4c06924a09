import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import {
  type ConfirmationState,
  confirmationStateOf,
  confirmationStates,
} from "@/lib/domain/registry/census";

interface Found {
  round: string;
  id: string;
  name: string;
  /** On its list now, with all its parts; deregistered ones are on none. */
  organizations: number;
  confirmation: string | null;
  counted: number | null;
  note: string | null;
  confirmedAt: Date | null;
  confirmedByName: string | null;
}

export type CommunityInCensus = Found & { state: ConfirmationState };

interface Round {
  id: string;
  dueOn: CivilDate;
}

/** The communities with where each stands in one round; of one community alone where one is asked for. */
export async function communitiesIn(ctx: Context, round: Round, only: string | null = null) {
  return (await communitiesInEach(ctx, [round], only)).get(round.id) ?? [];
}

/**
 * The communities in use with where each stands in each of the rounds, the late ones first, in one statement; within a
 * place those at or below it. An archived one is kept that had confirmed.
 */
export async function communitiesInEach(
  { center, db, now, scope }: Context,
  rounds: readonly Round[],
  only: string | null = null,
): Promise<Map<string, CommunityInCensus[]>> {
  const found = await db.$queryRaw<Found[]>`
    with recursive own as (
      select p.id from places p
       where p.center_id = ${center.id}::uuid and p.id = ${scope.place ?? null}::uuid
      union
      select p.id from own join places p on p.center_id = ${center.id}::uuid and p.parent_id = own.id
    ), communities as (
      select r.id as round, p.id, p.name, c.id as confirmation, c.organizations as counted, c.note,
          c.confirmed_at as "confirmedAt", c.confirmed_by_name as "confirmedByName"
        from places p
        cross join unnest(${rounds.map(({ id }) => id)}::uuid[]) r(id)
        left join census_confirmations c on c.center_id = p.center_id and c.place_id = p.id
          and c.round_id = r.id and c.taken_back_at is null
       where p.center_id = ${center.id}::uuid and p.kind = 'community' and (p.archived_at is null or c.id is not null)
         and (${only}::uuid is null or p.id = ${only}::uuid)
         and (${scope.place ?? null}::uuid is null or p.id in (select id from own))
    ), within as (
      select distinct id as community, id from communities
      union all
      select w.community, p.id from within w join places p on p.center_id = ${center.id}::uuid and p.parent_id = w.id
    ), counted as (
      select w.community, count(o.id)::int as organizations
        from within w
        left join organizations o on o.center_id = ${center.id}::uuid and o.place_id = w.id
          and o.legal_status <> 'deregistered'
       group by w.community
    )
    select c.*, n.organizations from communities c join counted n on n.community = c.id order by c.name, c.id`;
  const today = chinaDate(now);
  const shown = rounds.map(({ id, dueOn }): [string, CommunityInCensus[]] => {
    const own = found
      .filter(({ round }) => round === id)
      .map((one) => {
        return { ...one, state: confirmationStateOf({ confirmed: one.confirmation !== null, dueOn }, today) };
      })
      .sort((one, other) => confirmationStates.indexOf(one.state) - confirmationStates.indexOf(other.state));
    return [id, own];
  });
  return new Map(shown);
}
