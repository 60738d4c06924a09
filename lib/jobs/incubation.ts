import { z } from "zod";
import { remindOfHandover } from "@/lib/usecases/incubation/leaving-told";
import { remindOfMilestone } from "@/lib/usecases/incubation/plan/told";
import { askProvider, beginAsking, concludeAsking } from "@/lib/usecases/incubation/provider-signing";
import { remindInTime } from "@/lib/usecases/incubation/report/reminder";
import { centerJob } from "./job";

export const incubationJobs = [
  centerJob({
    name: "askProvider",
    permission: "agreement.askProvider",
    input: z.object({ agreement: z.uuid() }),
    run: beginAsking,
    outside: { go: askProvider, conclude: concludeAsking },
  }),
  centerJob({
    name: "remindMilestone",
    permission: "milestone.remind",
    input: z.object({ milestone: z.uuid() }),
    run: remindOfMilestone,
  }),
  centerJob({
    name: "remindHandover",
    permission: "handover.remind",
    input: z.object({ handover: z.uuid() }),
    run: remindOfHandover,
  }),
  centerJob({
    name: "remindOfReports",
    permission: "report.remind",
    input: z.object({ period: z.uuid() }),
    run: remindInTime,
  }),
];
