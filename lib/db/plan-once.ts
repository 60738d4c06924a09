import type { Context } from "./context";

/**
 * The statements of this transaction from here on are planned once for all values, not anew for these. For unions over
 * many tables, whose plan takes far longer than their rows: PostgreSQL would choose this only where it looks cheaper.
 */
export async function planOnce({ db }: Pick<Context, "db">): Promise<void> {
  await db.$executeRaw`set local plan_cache_mode = force_generic_plan`;
}
