import { z } from "zod";
import { optionalText } from "@/lib/web/typed-input";

export const confirmRankingInput = z.object({
  call: z.uuid(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  admitted: z.array(z.uuid()).default([]),
  order: z.record(z.uuid(), z.coerce.number()).default({}),
  reason: optionalText("评审组的决定和理由", 1000).transform((text) => text ?? ""),
});
