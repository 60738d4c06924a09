import { z } from "zod";
import { closeCallInTime } from "@/lib/usecases/recruitment/call-window";
import { centerJob } from "./job";

export const recruitmentJobs = [
  centerJob({
    name: "closeCall",
    permission: "call.close",
    input: z.object({ call: z.uuid() }),
    run: closeCallInTime,
  }),
];
