import type { Context } from "@/lib/db/context";
import { nameKey } from "@/lib/domain/base/name-key";
import { registrationOf } from "@/lib/domain/incubation/takeover-form";
import type { KnownCohort, KnownOrganization } from "@/lib/domain/incubation/takeover-plan";
import { saidIn, type TakeoverRow } from "@/lib/domain/incubation/takeover-sheet";

/** What a sheet is held against: the organizations that its rows may be, the batches, and the calls that will be some. */
export async function groundOf(ctx: Context, rows: readonly TakeoverRow[]) {
  const { center, db } = ctx;
  const said = rows.map(saidIn);
  const papers = said.flatMap(({ legalStatus, code }) =>
    legalStatus && code ? registrationOf({ legalStatus, code }) : [],
  );
  const codes = papers.flatMap(({ creditCode }) => creditCode ?? []);
  const numbers = papers.flatMap(({ filingNumber }) => filingNumber ?? []);
  const known = await db.$queryRaw<KnownOrganization[]>`
    select o.id, o.name, o.name_key as "nameKey", o.legal_status::text as "legalStatus",
      o.credit_code as "creditCode", o.filing_number as "filingNumber",
      coalesce((
        select json_agg(json_build_object('cohort', k.number, 'state', i.state, 'startedOn', i.started_on))
          from incubatees i join cohorts k on k.center_id = i.center_id and k.id = i.cohort_id
         where i.center_id = o.center_id and i.organization_id = o.id), '[]') as stays
      from organizations o
     where o.center_id = ${center.id}::uuid
       and (o.credit_code = any(${codes}::text[]) or o.filing_number = any(${numbers}::text[])
         or o.name_key = any(${said.flatMap(({ name }) => (name ? nameKey(name) : []))}::text[]))
     order by o.name, o.id`;
  const cohorts: KnownCohort[] = await db.cohort.findMany({
    where: { centerId: center.id },
    select: { id: true, number: true, name: true },
  });
  const calls = await db.call.findMany({
    where: {
      centerId: center.id,
      kind: "incubation",
      number: { notIn: cohorts.map(({ number }) => number) },
    },
    select: { number: true },
  });
  return { known, cohorts, calls: calls.map(({ number }) => number) };
}
