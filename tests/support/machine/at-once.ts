import type { Context } from "@/lib/db/context";
import type { Desk } from "../staff-desk";

/** Runs an act twice at once, each in its own transaction, and lets neither write before both have begun. */
export async function atOnce(
  desk: Desk,
  day: string,
  run: (ctx: Context) => Promise<unknown>,
): Promise<string[]> {
  let begun = 0;
  let go = () => {};
  const both = new Promise<void>((resolve) => {
    go = resolve;
  });
  const answers = [1, 2].map(() =>
    desk.act(day, "review.start", async (ctx) => {
      await ctx.db.$queryRaw`select 1`;
      begun += 1;
      if (begun === 2) go();
      await both;
      await run(ctx);
    }),
  );
  const settled = await Promise.allSettled(answers);
  return settled.map(({ status }) => status).sort();
}
