import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { openAgreementStates } from "@/lib/domain/admission/agreement-lifecycle";

// The figures of admission, for a call `c` of a statement that names the center.

export const agreementFigures = ({ center }: Context): Sql => sql`
  select count(*) filter (where state = 'signed')::int as signed,
    count(*) filter (where state = any(${openAgreementStates}::agreement_state[]))::int as "agreementsWaiting"
  from agreements where center_id = ${center.id}::uuid and call_id = c.id`;

/** The latest notice of the call; a supplement takes the place of the one before. */
export const lastNotice = ({ center }: Context): Sql => sql`
  select id as "noticeId", state::text as "noticeState", ends_on as "noticeEndsOn"
  from public_notices where center_id = ${center.id}::uuid and call_id = c.id and state <> 'withdrawn'
  order by starts_on desc, id desc limit 1`;
