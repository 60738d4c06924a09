import { z } from "zod";
import { applicationStates } from "@/lib/domain/recruitment/application-lifecycle";
import { funnelStages } from "@/lib/domain/recruitment/funnel";
import { categories } from "@/lib/domain/registry/categories";
import { tracks } from "@/lib/domain/registry/tracks";
import { callKey } from "../../call-key";

const counting = z.coerce.number().int().min(1).max(1_000_000);

/** The list as its address holds it; a word that means nothing filters nothing. */
export const applicationFilter = z.object({
  call: callKey.nullable().catch(null).default(null),
  state: z.enum(applicationStates).nullable().catch(null).default(null),
  category: z.enum(categories).nullable().catch(null).default(null),
  track: z.enum(tracks).nullable().catch(null).default(null),
  stage: z.enum(funnelStages).nullable().catch(null).default(null),
  q: z.string().max(100).catch("").default(""),
  sort: z.enum(["receipt", "name"]).catch("receipt").default("receipt"),
  page: counting.catch(1).default(1),
  size: z.literal(["20", "40"]).transform(Number).catch(20).default(20),
});
export type ApplicationListFilter = z.output<typeof applicationFilter>;
