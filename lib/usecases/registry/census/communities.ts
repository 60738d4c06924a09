import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import {
  type ConfirmationState,
  confirmationStateOf,
  confirmationStates,
} from "@/lib/domain/registry/census";

interface Found {
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

/**
 * The communities in use with where each stands in a round, the late ones first; within a place those at or below it,
 * or the one asked for alone. An archived one is kept that had confirmed.
 */
export async function communitiesIn(
  { center, db, now, scope }: Context,
  round: { id: string; dueOn: CivilDate },
  only: string | null = null,
): Promise<CommunityInCensus[]> {
  const found = await db.$queryRaw<Found[]>`
    with recursive own as (
      select p.id from places p
       where p.center_id = ${center.id}::uuid and p.id = ${scope.place ?? null}::uuid
      union
      select p.id from own join places p on p.center_id = ${center.id}::uuid and p.parent_id = own.id
    ), communities as (
      select p.id, p.name, c.id as confirmation, c.organizations as counted, c.note,
          c.confirmed_at as "confirmedAt", c.confirmed_by_name as "confirmedByName"
        from places p
        left join census_confirmations c on c.center_id = p.center_id and c.place_id = p.id
          and c.round_id = ${round.id}::uuid and c.taken_back_at is null
       where p.center_id = ${center.id}::uuid and p.kind = 'community' and (p.archived_at is null or c.id is not null)
         and (${only}::uuid is null or p.id = ${only}::uuid)
         and (${scope.place ?? null}::uuid is null or p.id in (select id from own))
    ), within as (
      select id as community, id from communities
      union all
      select w.community, p.id from within w join places p on p.center_id = ${center.id}::uuid and p.parent_id = w.id
    )
    select c.*, count(o.id)::int as organizations
      from communities c
      join within w on w.community = c.id
      left join organizations o on o.center_id = ${center.id}::uuid and o.place_id = w.id
        and o.legal_status <> 'deregistered'
     group by c.id, c.name, c.confirmation, c.counted, c.note, c."confirmedAt", c."confirmedByName"
     order by c.name, c.id`;
  const today = chinaDate(now);
  return found
    .map((one) => {
      const confirmed = one.confirmation !== null;
      return { ...one, state: confirmationStateOf({ confirmed, dueOn: round.dueOn }, today) };
    })
    .sort((one, other) => confirmationStates.indexOf(one.state) - confirmationStates.indexOf(other.state));
}
