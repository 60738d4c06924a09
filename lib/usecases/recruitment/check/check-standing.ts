import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, civilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { holidayKinds } from "@/lib/domain/center/calendar";
import { termEnd } from "@/lib/domain/center/check-terms";
import type { ApplicationState } from "@/lib/domain/recruitment/application/application-lifecycle";
import { biasOf } from "@/lib/domain/recruitment/check/bias";
import { standingKinds } from "@/lib/domain/registry/standing";
import { withHolidays } from "../../center/calendar-day";
import { listedAgainst } from "../../registry/standing-record";
import { readTold } from "../correction/correction-changes";
import { checkerColumn } from "./bias";
import { excluded } from "./exclusion-list";
import { type Applied, alike } from "./likeness";

const row = z.object({
  checker: z
    .object({ name: z.string(), contact: z.string().nullable(), units: z.array(z.string()) })
    .nullable(),
  days: z.array(
    z.object({ date: z.string().transform(civilDate), kind: z.enum(holidayKinds), name: z.string() }),
  ),
  met: z.number(),
  deficient: z.number(),
  notice: z
    .object({ number: z.number(), dueOn: z.string(), issuedByName: z.string(), items: z.unknown() })
    .nullable(),
  listed: z.array(
    z.object({ name: z.string(), kind: z.enum(standingKinds), since: z.string().transform(civilDate) }),
  ),
  exclusions: z.array(
    z.object({ receipt: z.string(), name: z.string(), callName: z.string(), text: z.string() }),
  ),
});

type Stored = Applied & Parameters<typeof biasOf>[1] & { state: ApplicationState; submittedAt: Date };

/**
 * How far the check of an application has come: until when it is to be accepted, what was found, what the applicant was
 * told to correct; and what speaks against this checker, or was found before against this organization or its people.
 */
export async function checkStanding(ctx: Context, application: Stored) {
  const { id, state, submittedAt } = application;
  const submittedOn = chinaDate(submittedAt);
  const until = addDays(submittedOn, 180);
  const center = sql`${ctx.center.id}::uuid`;
  const found = sql`from check_items k where k.center_id = ${center} and k.application_id = ${id}::uuid`;
  const [answer] = await ctx.db.$queryRaw<unknown[]>`
    select ${checkerColumn(ctx)} as checker,
      (select coalesce(json_agg(json_build_object('date', d.day, 'kind', d.kind, 'name', d.name)), '[]')
        from calendar_days d where d.center_id = ${center} and d.day > ${submittedOn}::date
          and d.day <= ${until}::date) as days,
      (select count(*)::int ${found} and k.verdict = 'met') as met,
      (select count(*)::int ${found} and k.verdict = 'deficient') as deficient,
      (select json_build_object('number', n.number, 'dueOn', n.due_on, 'issuedByName', n.issued_by_name, 'items', n.items)
        from corrections n where n.center_id = ${center} and n.application_id = ${id}::uuid and n.state = 'open') as notice,
      coalesce((select json_agg(json_build_object('receipt', o.receipt, 'name', o.name, 'callName', c.name, 'text', p.text)
          order by o.receipt, p.position)
        from ${excluded(ctx)} and o.id in ${alike(ctx, application)}), '[]')
        as exclusions,
      ${listedAgainst(ctx, application)} as listed`;
  const { notice, checker, days, ...standing } = row.parse(answer);
  return {
    ...standing,
    bias: checker && biasOf(checker, application),
    acceptBy:
      state === "submitted"
        ? termEnd(submittedOn, ctx.center.acceptanceDays, withHolidays(days, submittedOn, until))
        : null,
    notice: notice && {
      ...notice,
      dueOn: fromUtcMidnight(new Date(notice.dueOn)),
      items: readTold(notice.items),
    },
  };
}
