import { z } from "zod";

/** A serial from a QR code or typed, or the digest of the file that was just handed over. */
export const proofQuestion = z.object({
  serial: z.string().max(60).optional().catch(undefined),
  file: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .catch(undefined),
});

export const fileDigest = z.object({ file: z.object({ digest: z.string().length(64) }) });
