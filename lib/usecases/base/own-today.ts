import type { Context } from "@/lib/db/context";
import type { Sql } from "@/lib/db/sql";

/** A kind of things that an organization is to do or to expect, as one area tells it to the home page of the portal. */
export interface OwnLine {
  /** 签订孵化协议, 例会室预约: of one thing, by its name. */
  words: (name: string) => string;
  /** Where in the portal it is done, of one thing by its key. */
  at: (key: string) => string;
  /**
   * Rows of name (text), due (date, or null where there is none), help (text or null: who helps) and key (text), of the
   * organization that `ctx` is narrowed to.
   */
  rows: (ctx: Context) => Sql;
}
