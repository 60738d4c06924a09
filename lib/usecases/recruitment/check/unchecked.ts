import { sql } from "@/lib/db/sql";

/** Of an application `a`: its applicant has answered a notice, and nobody has decided since (已补正待审). */
export const answered = sql`a.state = 'accepted' and exists (select from corrections n
  where n.center_id = a.center_id and n.application_id = a.id and n.state = 'answered')`;

/** The states of `uncheckedStates`, spelt out: only so does PostgreSQL recognise the index that is made for them. */
export const unchecked = sql`state in ('submitted', 'accepted', 'correcting')`;
