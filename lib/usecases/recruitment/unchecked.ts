import { sql } from "@/lib/db/sql";

/** The states of `uncheckedStates`, spelt out: only so does PostgreSQL recognise the index that is made for them. */
export const unchecked = sql`state in ('submitted', 'accepted', 'correcting')`;
