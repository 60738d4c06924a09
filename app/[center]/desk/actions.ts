"use server";

import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import { setDemoToday } from "@/lib/usecases/center/clock";
import { centerAction } from "@/lib/web/action";
import { assertDemoWorld } from "@/lib/web/demo";
import { demoClockInput } from "./schema";

export const setDemoTodayAction = centerAction({
  permission: "clock.set",
  input: demoClockInput,
  around: async (set) => {
    assertDemoWorld();
    return set();
  },
  run: (ctx, move) => {
    const day = "ahead" in move ? addDays(chinaDate(ctx.now), move.ahead) : move.day;
    return setDemoToday(ctx, { day });
  },
});
