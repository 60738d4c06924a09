// How many rows of a table the statements of an act read, as PostgreSQL itself counts them.

import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { type Sent, sentWhile } from "./statements";

/** What `explain (analyze, format json)` says of one step; its rows are the mean of its loops. */
interface Plan {
  "Relation Name"?: string | undefined;
  "Actual Rows"?: number | undefined;
  "Actual Loops"?: number | undefined;
  "Rows Removed by Filter"?: number | undefined;
  Plans?: Plan[] | undefined;
}
const plan: z.ZodType<Plan> = z.lazy(() =>
  z.object({
    "Relation Name": z.string().optional(),
    "Actual Rows": z.number().optional(),
    "Actual Loops": z.number().optional(),
    "Rows Removed by Filter": z.number().optional(),
    Plans: z.array(plan).optional(),
  }),
);
const explained = z.tuple([z.object({ "QUERY PLAN": z.tuple([z.object({ Plan: plan })]) })]);

function rowsIn(table: string, { Plans = [], ...node }: Plan): number {
  const each = (node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0);
  const own = node["Relation Name"] === table ? each * (node["Actual Loops"] ?? 1) : 0;
  return Plans.reduce((sum, below) => sum + rowsIn(table, below), own);
}

/**
 * How many rows of `table` each statement of `act` reads, planned for its own values, or for any values: after five uses
 * PostgreSQL takes that plan for a named statement, if it thinks it no dearer.
 */
export async function rowsRead(
  ctx: Context,
  table: string,
  act: (ctx: Context) => Promise<unknown>,
  planned: "forItself" | "forAny" = "forItself",
): Promise<{ text: string; rows: number }[]> {
  const mode = planned === "forAny" ? "force_generic_plan" : "force_custom_plan";
  const read = [];
  for (const statement of await sentWhile(() => act(ctx))) {
    await ctx.db.$executeRawUnsafe(`set local plan_cache_mode = ${mode}`);
    const [{ "QUERY PLAN": top }] = explained.parse(await explain(ctx, statement));
    read.push({ text: statement.text, rows: rowsIn(table, top[0].Plan) });
  }
  return read;
}

async function explain({ db }: Context, { text, values }: Sent): Promise<unknown> {
  await db.$executeRawUnsafe(`prepare shown as ${text}`);
  const given = values.length ? `(${values.map(literal).join(", ")})` : "";
  const found = await db.$queryRawUnsafe(`explain (analyze, format json) execute shown${given}`);
  await db.$executeRawUnsafe("deallocate shown");
  return found;
}

function literal(value: unknown): string {
  if (value === null) return "null";
  const text = Array.isArray(value)
    ? `{${value.join(",")}}`
    : value instanceof Date
      ? value.toISOString()
      : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}
