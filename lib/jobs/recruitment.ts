import { z } from "zod";
import { closeCallInTime } from "@/lib/usecases/recruitment/call/call-window";
import { lapseInTime, remindOfCorrection } from "@/lib/usecases/recruitment/correction/correction-clock";
import { deleteDrafts } from "@/lib/usecases/recruitment/draft/draft-end";
import { importPapers } from "@/lib/usecases/recruitment/paper/paper-import-job";
import { centerJob } from "./job";

export const recruitmentJobs = [
  centerJob({
    name: "importPapers",
    permission: "application.takeIn",
    input: z.object({ call: z.uuid() }),
    run: importPapers,
  }),
  centerJob({
    name: "closeCall",
    permission: "call.close",
    input: z.object({ call: z.uuid() }),
    run: closeCallInTime,
  }),
  centerJob({
    name: "lapseCorrection",
    permission: "correction.lapse",
    input: z.object({ correction: z.uuid() }),
    run: lapseInTime,
  }),
  centerJob({
    name: "remindCorrection",
    permission: "correction.remind",
    input: z.object({ correction: z.uuid() }),
    run: remindOfCorrection,
  }),
  centerJob({
    name: "deleteDrafts",
    permission: "draft.delete",
    input: z.object({ call: z.uuid() }),
    run: deleteDrafts,
  }),
];
