import { z } from "zod";
import { remindOfMilestone } from "@/lib/usecases/incubation/plan/told";
import { remindInTime } from "@/lib/usecases/incubation/report/reminder";
import { centerJob } from "./job";

export const incubationJobs = [
  centerJob({
    name: "remindMilestone",
    permission: "milestone.remind",
    input: z.object({ milestone: z.uuid() }),
    run: remindOfMilestone,
  }),
  centerJob({
    name: "remindOfReports",
    permission: "report.remind",
    input: z.object({ period: z.uuid() }),
    run: remindInTime,
  }),
];
