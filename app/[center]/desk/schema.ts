import { z } from "zod";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import { optionalDate } from "@/lib/web/typed-input";

type ClockMove = { day: CivilDate | null } | { ahead: number };

/** The clock of the demo: a typed day, some days ahead, or back to the real date. */
export const demoClockInput = z
  .object({ move: z.enum(["set", "1", "7", "real"]).default("set"), day: optionalDate("演示日期") })
  .transform(({ move, day }, ctx): ClockMove => {
    if (move === "real") return { day: null };
    if (move !== "set") return { ahead: Number(move) };
    if (day === null) ctx.addIssue({ code: "custom", path: ["day"], message: "请填写演示日期。" });
    return { day };
  });
