import { z } from "zod";
import { answerList } from "@/components/community/answer-list";
import { readQuery } from "@/components/list/list";

/** A call-out, with which of its teams are looked at. */
export const mobilizationAddress = z
  .object({
    mobilization: z.uuid(),
    answer: z.unknown().optional(),
    page: z.unknown().optional(),
    size: z.unknown().optional(),
  })
  .transform(({ mobilization, ...address }) => ({ mobilization, ...readQuery(answerList, address) }));
