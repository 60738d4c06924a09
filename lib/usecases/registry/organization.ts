import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import { invalid } from "@/lib/domain/base/errors";
import { nameKey } from "@/lib/domain/base/name-key";
import { cleanName } from "@/lib/domain/base/text-input";
import type { Registration } from "@/lib/domain/registry/legal-status";
import { type OrganizationOrigin, paperOf } from "@/lib/domain/registry/organization";
import { addStatus } from "./organization-status";

/** What an application says of the organization behind it. */
export interface OrganizationFacts extends Registration {
  name: string;
  category: string;
  contactMobile: string;
}

/** An organization on record, as a clerk tells it from others. */
export interface KnownOrganization extends Registration {
  id: string;
  name: string;
  /** The batches it applied to or entered, the first one first. */
  batches: string[];
}

/**
 * The organization these facts are of: the one of the same credit code, or of the same filing number and name, which is
 * certain, or else those that may be it, by the name, by the number alone (those of two authorities may be the same) or
 * by the mobile number of an earlier application, for a person to decide. An organization with another credit code is
 * another one.
 */
export async function matchOrganization(ctx: Context, facts: OrganizationFacts) {
  const { creditCode, filingNumber, contactMobile } = facts;
  const key = nameKey(facts.name);
  const rows = await ctx.db.$queryRaw<(KnownOrganization & { exact: boolean })[]>`
    select o.id, o.name, o.legal_status::text as "legalStatus", o.credit_code as "creditCode",
      o.filing_number as "filingNumber",
      coalesce(o.credit_code = ${creditCode}, false)
        or coalesce(o.filing_number = ${filingNumber} and o.name_key = ${key}, false) as exact,
      array(
        select b.name from (
          select c.name, c.opens_on as day
          from applications a join calls c on c.center_id = a.center_id and c.id = a.call_id
          where a.center_id = o.center_id and a.organization_id = o.id
          union all
          select k.name, k.started_on
          from incubatees i join cohorts k on k.center_id = i.center_id and k.id = i.cohort_id
          where i.center_id = o.center_id and i.organization_id = o.id
        ) b group by b.name order by min(b.day)
      ) as batches
    from organizations o
    where o.center_id = ${ctx.center.id}::uuid and (
      o.credit_code = ${creditCode} or o.filing_number = ${filingNumber}
      or (
        (o.credit_code is null or ${creditCode}::text is null)
        and (o.name_key = ${key} or exists (
          select from applications a
          where a.center_id = o.center_id and a.organization_id = o.id and a.contact_mobile = ${contactMobile}
        ))
      )
    )
    order by o.name, o.id`;
  const known = rows.map(({ exact: _, ...organization }) => organization);
  const certain = known.filter((_, place) => rows[place]?.exact);
  const match = certain.length === 1 ? (certain[0] ?? null) : null;
  return { match, likely: match ? [] : known };
}

/** A record to be made. Of one made by hand a person may say that it is `another` than those it is like. */
export interface NewOrganization extends Registration {
  name: string;
  category: string;
  since?: CivilDate;
  field?: string | null;
  founder?: string | null;
  leader?: string | null;
  leaderMobile?: string | null;
  origin?: OrganizationOrigin | null;
  partyOrganization?: string | null;
  placeId?: string | null;
}

/** Begins the record of an organization, and the history of its legal status: since today unless told. Gives its id. */
export async function registerOrganization(
  ctx: Context,
  { since = chinaDate(ctx.now), ...facts }: NewOrganization,
  codeReason: string | null = null,
): Promise<string> {
  const name = cleanName(facts.name);
  const { id } = await ctx.db.organization.create({
    data: { centerId: ctx.center.id, ...facts, name },
    select: { id: true },
  });
  await addStatus(ctx, id, {
    legalStatus: facts.legalStatus,
    since,
    paper: paperOf(facts),
    reason: codeReason,
  });
  await ctx.audit({
    subject: { type: "organization", id },
    event: "register",
    to: facts.legalStatus,
    details: { name, ...(codeReason && { codeReason }) },
  });
  return id;
}

interface Named {
  name: string;
  filingNumber: string | null;
}

/**
 * Refuses a name or a filing number that another record has, unless a person said that they are two; two of one name
 * and one number are always one. With the center locked, nobody makes the other meanwhile.
 */
export async function assertDistinct(
  { center, db }: Context,
  { name, filingNumber }: Named,
  { self = null, namesake }: { self?: string | null; namesake: boolean },
): Promise<void> {
  const key = nameKey(name);
  const alike = await db.organization.findMany({
    where: {
      centerId: center.id,
      OR: [{ nameKey: key }, ...(filingNumber === null ? [] : [{ filingNumber }])],
      ...(self && { id: { not: self } }),
    },
    select: { name: true, nameKey: true, filingNumber: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 20,
  });
  const same = alike.find(
    (one) => one.nameKey === key && one.filingNumber !== null && one.filingNumber === filingNumber,
  );
  if (same) {
    throw invalid({ filingNumber: `台账中已有“${same.name}”，备案编号也相同，请打开那份档案核对。` });
  }
  const [first] = alike;
  if (!first || namesake) return;
  const what = first.nameKey === key ? "同名的" : "同一备案编号的";
  throw invalid({
    namesake: `台账中已有${what}“${first.name}”，请打开那份档案核对；确是另一家的，请勾选后再保存。`,
  });
}
