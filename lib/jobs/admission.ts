import { z } from "zod";
import { lapseInTime, remindOfAgreement } from "@/lib/usecases/admission/signing/signing-clock";
import { centerJob } from "./job";

const input = z.object({ agreement: z.uuid() });

export const admissionJobs = [
  centerJob({ name: "lapseAgreement", permission: "agreement.lapse", input, run: lapseInTime }),
  centerJob({ name: "remindAgreement", permission: "agreement.remind", input, run: remindOfAgreement }),
];
