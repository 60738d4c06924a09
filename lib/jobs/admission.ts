import { z } from "zod";
import { issueInQueue } from "@/lib/usecases/admission/issue/issue-many";
import { centerJob } from "./job";

export const admissionJobs = [
  centerJob({
    name: "issueAgreements",
    permission: "agreement.issueMany",
    input: z.object({ call: z.uuid() }),
    run: issueInQueue,
  }),
];
