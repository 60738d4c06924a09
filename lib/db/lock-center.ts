import type { Context } from "./context";

/** What is written about a center as a whole is written one after the other; rows that only point at it go on. */
export async function lockCenter({ db, center }: Context): Promise<void> {
  await db.$queryRaw`select 1 from centers where id = ${center.id}::uuid for no key update`;
}
