import { z } from "zod";
import {
  beginCertificate,
  concludeCertificate,
  writeCertificate,
} from "@/lib/usecases/admission/certificate";
import { beginSealing, concludeSealing, sealAgreement } from "@/lib/usecases/admission/signing/sealing";
import { lapseInTime, remindOfAgreement } from "@/lib/usecases/admission/signing/signing-clock";
import { issueInQueueWithTables } from "@/lib/usecases/projects/project/agreement-issue";
import { centerJob } from "./job";

const input = z.object({ agreement: z.uuid() });

export const admissionJobs = [
  centerJob({
    name: "issueAgreements",
    permission: "agreement.issueMany",
    input: z.object({ call: z.uuid() }),
    run: issueInQueueWithTables,
  }),
  centerJob({ name: "lapseAgreement", permission: "agreement.lapse", input, run: lapseInTime }),
  centerJob({ name: "remindAgreement", permission: "agreement.remind", input, run: remindOfAgreement }),
  centerJob({
    name: "sealAgreement",
    permission: "agreement.seal",
    input,
    run: beginSealing,
    outside: { go: sealAgreement, conclude: concludeSealing },
  }),
  centerJob({
    name: "writeCertificate",
    permission: "proof.write",
    input: z.object({ proof: z.uuid() }),
    run: beginCertificate,
    outside: { go: writeCertificate, conclude: concludeCertificate },
  }),
];
