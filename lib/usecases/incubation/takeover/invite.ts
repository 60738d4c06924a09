import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { inviteForPartner, type SentInvitation, withdrawInvitation } from "../../center/invitation";

// Organizations in incubation that nobody acts for on the platform yet: those taken over, and those that never claimed.

export interface Uninvited {
  id: string;
  name: string;
  cohort: string;
  /** Who is asked: its leader on record, or the contact of its last application. */
  contact: string | null;
  mobile: string | null;
  /** Until when an invitation is open that was sent before. */
  openUntil: Date | null;
}

function found({ center }: Context, ids: readonly string[] | null) {
  return sql`
    select distinct on (o.name, o.id) o.id, o.name, k.name as cohort,
      coalesce(o.leader, a.contact_name) as contact,
      case when o.leader is null then a.contact_mobile else o.leader_mobile end as mobile,
      (select max(v.expires_at) from invitations v
        where v.center_id = o.center_id and v.organization_id = o.id and v.state = 'open') as "openUntil"
      from incubatees i
      join organizations o on o.center_id = i.center_id and o.id = i.organization_id
      join cohorts k on k.center_id = i.center_id and k.id = i.cohort_id
      left join lateral (
        select p.contact_name, p.contact_mobile from applications p
         where p.center_id = o.center_id and p.organization_id = o.id order by p.id desc limit 1) a on true
     where i.center_id = ${center.id}::uuid and i.state::text = any(${[...presentStates]})
       and (${ids}::uuid[] is null or o.id = any(${ids}::uuid[]))
       and not exists (select from grants g where g.center_id = o.center_id and g.organization_id = o.id)
     order by o.name, o.id, k.number desc`;
}

/** Those in incubation that nobody acts for, by name. */
export function listUninvited(ctx: Context): Promise<Uninvited[]> {
  return ctx.db.$queryRaw<Uninvited[]>`${found(ctx, null)} limit 1000`;
}

/** So many invitations are sent in one act. */
const atOnce = 100;

/**
 * Asks the leader of each to act for the organization, by an invitation like any other; one that was open before is
 * replaced, so that no second code lies about. All or none: whoever has no leader on record is named.
 */
export async function inviteRepresentatives(
  ctx: Context,
  input: { organizations: string[] },
): Promise<SentInvitation[]> {
  const ids = [...new Set(input.organizations)];
  if (ids.length > atOnce) throw new AppError("limit", `一次最多开出 ${atOnce} 份邀请，请分几次勾选。`);
  const asked = await ctx.db.$queryRaw<Uninvited[]>`${found(ctx, ids)}`;
  if (asked.length < ids.length) throw notFound("待邀请的组织");
  const nameless = asked.filter(({ contact }) => contact === null).map(({ name }) => name);
  if (nameless.length > 0)
    throw new AppError(
      "invalid",
      `${nameless.slice(0, 3).join("、")}${nameless.length > 3 ? `等 ${nameless.length} 家` : ""}没有登记负责人，请先在组织档案里补填。本次没有开出任何邀请。`,
    );
  const open = await ctx.db.invitation.findMany({
    where: { centerId: ctx.center.id, organizationId: { in: ids }, state: "open" },
    select: { id: true },
  });
  for (const { id } of open) await withdrawInvitation(ctx, { invitation: id });
  const sent = [];
  for (const { id, contact, mobile } of asked)
    sent.push(await inviteForPartner(ctx, { name: contact ?? "", contact: mobile, organization: id }));
  return sent;
}
