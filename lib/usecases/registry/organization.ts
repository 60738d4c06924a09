import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { cleanName } from "@/lib/domain/base/text-input";
import type { Category } from "@/lib/domain/registry/categories";
import { isNewStatus, type Registration } from "@/lib/domain/registry/legal-status";

/** What an application says of the organization behind it. */
export interface OrganizationFacts extends Registration {
  name: string;
  category: Category;
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
 * The organization these facts are of: the one of the same credit code or filing number, which is certain, or else
 * those that may be it, by the same name or by the mobile number of an earlier application, for a person to decide. An
 * organization with another credit code is another one.
 */
export async function matchOrganization(ctx: Context, facts: OrganizationFacts) {
  const { creditCode, filingNumber, contactMobile } = facts;
  const rows = await ctx.db.$queryRaw<(KnownOrganization & { exact: boolean })[]>`
    select o.id, o.name, o.legal_status::text as "legalStatus", o.credit_code as "creditCode",
      o.filing_number as "filingNumber",
      coalesce(o.credit_code = ${creditCode} or o.filing_number = ${filingNumber}, false) as exact,
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
        and (o.name = ${cleanName(facts.name)} or exists (
          select from applications a
          where a.center_id = o.center_id and a.organization_id = o.id and a.contact_mobile = ${contactMobile}
        ))
      )
    )
    order by o.name, o.id`;
  const known = rows.map(({ exact: _, ...organization }) => organization);
  const match = known[rows.findIndex(({ exact }) => exact)] ?? null;
  return { match, likely: match ? [] : known };
}

/** Begins the record of an organization. Gives its id. */
export async function registerOrganization(ctx: Context, facts: Omit<OrganizationFacts, "contactMobile">) {
  const { name, category, legalStatus, creditCode, filingNumber } = facts;
  const { id } = await ctx.db.organization.create({
    data: {
      centerId: ctx.center.id,
      name: cleanName(name),
      category,
      legalStatus,
      creditCode,
      filingNumber,
    },
    select: { id: true },
  });
  await addStatus(ctx, id, facts);
  await ctx.audit({ subject: { type: "organization", id }, event: "register", details: { name } });
  return id;
}

/** What an organization says of its legal status now: recorded where it is news, with the paper it shows for it. */
export async function recordLegalStatus(
  ctx: Context,
  known: Registration & { id: string },
  told: Registration,
) {
  if (!isNewStatus(known, told)) return;
  const { id } = known;
  const { legalStatus, creditCode, filingNumber } = told;
  await ctx.db.organization.update({
    where: { centerId_id: { centerId: ctx.center.id, id } },
    data: {
      legalStatus,
      ...(creditCode === null ? {} : { creditCode }),
      ...(filingNumber === null ? {} : { filingNumber }),
    },
  });
  await addStatus(ctx, id, told);
  await ctx.audit({
    subject: { type: "organization", id },
    event: "recordStatus",
    from: known.legalStatus,
    to: legalStatus,
  });
}

async function addStatus(ctx: Context, organizationId: string, told: Registration) {
  const { legalStatus, creditCode, filingNumber } = told;
  const since = toUtcMidnight(chinaDate(ctx.now));
  const paper = creditCode ?? filingNumber;
  await ctx.db.organizationStatus.create({
    data: { centerId: ctx.center.id, organizationId, legalStatus, since, paper },
  });
}
