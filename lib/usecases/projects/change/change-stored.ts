import { z } from "zod";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { Change } from "@/lib/domain/projects/change/change-form";
import { planMeasures } from "@/lib/domain/projects/project/plan-line";

// What a change keeps as JSON, read back. Money is text there: JSON has no such number.

const fen = z.string().transform((text) => BigInt(text));
const day = z.string().transform(civilDate);
const percent = z.number().nullable();

const planLine = z.object({
  ...{ name: z.string(), measure: z.enum(planMeasures), target: z.number(), unit: z.string() },
  ...{ tolerance: percent, dueOn: day.nullable(), evidence: z.string().nullable() },
  unitPriceFen: fen.nullable(),
});
const stored = {
  content: z.object({ servedGroups: z.string(), summary: z.string(), planLines: z.array(planLine) }),
  term: z.object({ endsOn: day }),
  money: z.object({
    ...{ grantedFen: fen, ownFen: fen.nullable() },
    budgetLines: z.array(z.object({ name: z.string(), amountFen: fen, tolerance: percent })),
  }),
  executor: z.object({ lead: z.string(), partners: z.array(z.string()) }),
};

/** One side of a change, as it was stored; null of a kind that changes nothing written. */
export function readChange(kind: string, json: unknown): Change | null {
  switch (kind) {
    case "content":
      return { kind, after: stored.content.parse(json) };
    case "term":
      return { kind, after: stored.term.parse(json) };
    case "money":
      return { kind, after: stored.money.parse(json) };
    case "executor":
      return { kind, after: stored.executor.parse(json) };
    default:
      return null;
  }
}

/** As it is stored: only what the kind knows. */
export function storedChange({ kind, after }: Change) {
  const plain = JSON.parse(
    JSON.stringify(after, (_, value) => (typeof value === "bigint" ? `${value}` : value)),
  );
  stored[kind].parse(plain);
  return plain;
}
