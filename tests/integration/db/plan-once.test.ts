import { afterAll, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { planOnce } from "@/lib/db/plan-once";

afterAll(() => database().$disconnect());

/** How often the statement was planned for all values and for certain ones, on the connection that asks. */
async function plansOf(prepare: boolean) {
  return database().$transaction(async (db) => {
    if (prepare) await planOnce({ db });
    for (const word of ["one", "two", "three"]) await db.$queryRaw`select ${word}::text as of_plan_once`;
    const [plans] = await db.$queryRaw<{ general: number; certain: number }[]>`
      select generic_plans::int as general, custom_plans::int as certain from pg_prepared_statements
       where statement like '%of_plan_once' and from_sql = false`;
    return plans;
  });
}

it("has the statements after it planned once for all values, and those of the next transaction as before", async () => {
  const before = await plansOf(true);
  expect(before).toMatchObject({ certain: 0 });
  const after = await plansOf(false);
  expect(after?.certain).toBeGreaterThan(0);
});
