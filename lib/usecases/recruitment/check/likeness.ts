import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { applicationStates } from "@/lib/domain/recruitment/application/application-lifecycle";
import { type Likeness, peopleBehind } from "@/lib/domain/recruitment/check/likeness";

/** What an application is compared by. */
export interface Applied {
  id: string;
  nameKey: string;
  creditCode: string | null;
  filingNumber: string | null;
  contactMobile: string;
  leaderName: string;
  contactName: string;
  founders: readonly string[];
}

/** The ids, in brackets, of the other applications that share something with this one: each way is one step of an index. */
export function alike({ center }: Context, application: Applied): Sql {
  const { id, nameKey, creditCode, filingNumber, contactMobile } = application;
  const own = sql`from applications where center_id = ${center.id}::uuid and id <> ${id}::uuid`;
  return sql`(select id ${own} and name_key = ${nameKey}
    union select id ${own} and contact_mobile = ${contactMobile}
    union select id ${own} and credit_code = ${creditCode}
    union select id ${own} and filing_number = ${filingNumber}
    union select application_id from application_people
      where center_id = ${center.id}::uuid and application_id <> ${id}::uuid
        and name_key = any(${[...peopleBehind(application).keys()]}))`;
}

const row = z.object({
  receipt: z.string(),
  name: z.string(),
  state: z.enum(applicationStates),
  callName: z.string(),
  sameCall: z.boolean(),
  sameName: z.boolean(),
  sameCode: z.boolean(),
  sameMobile: z.boolean(),
  people: z.array(z.string()),
});

const most = 20;

/**
 * Applications of this call and of earlier ones that may be by the same people, each with what it has in common with this
 * one: those of this call first, the latest first, in one statement.
 */
export async function applicationsLike(ctx: Context, application: Applied & { callId: string }) {
  const { nameKey, creditCode, filingNumber, contactMobile, callId } = application;
  const center = sql`${ctx.center.id}::uuid`;
  const people = peopleBehind(application);
  const found = await ctx.db.$queryRaw<unknown[]>`
    select o.receipt, o.name, o.state::text as state, c.name as "callName", o.call_id = ${callId}::uuid as "sameCall",
      o.name_key = ${nameKey} as "sameName", o.contact_mobile = ${contactMobile} as "sameMobile",
      coalesce(o.credit_code = ${creditCode}, false) or coalesce(o.filing_number = ${filingNumber}, false) as "sameCode",
      array(select k.name_key from application_people k where k.center_id = ${center} and k.application_id = o.id
        and k.name_key = any(${[...people.keys()]}) order by k.name_key) as people
    from applications o join calls c on c.center_id = o.center_id and c.id = o.call_id
    where o.center_id = ${center} and o.id in ${alike(ctx, application)}
    order by "sameCall" desc, o.receipt desc limit ${most}`;
  return z
    .array(row)
    .parse(found)
    .map(({ sameName, sameCode, sameMobile, people: keys, ...other }) => {
      const likenesses: Likeness[] = [];
      if (sameName) likenesses.push("name");
      if (sameCode) likenesses.push("code");
      if (sameMobile) likenesses.push("mobile");
      if (keys.length > 0) likenesses.push("person");
      return { ...other, likenesses, people: keys.map((key) => people.get(key) ?? key) };
    });
}
