import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";

export const confirmImportInput = z.object({ call: callKey, digest: z.string().max(64) });

export const resumeImportInput = z.object({ call: callKey });
