import { createHash } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "@/lib/domain/base/canonical-json";
import { readFrozenCategory } from "@/lib/domain/registry/frozen-category";
import { legalStatuses, readFrozenStatus } from "@/lib/domain/registry/legal-status";
import { settleTie } from "@/lib/domain/review/settle-tie";
import type { Outcome, Ranking, Review } from "@/lib/domain/scoring";
import { storedRules, storedTiers } from "@/lib/usecases/recruitment/rules";

// What a row of `rankings` holds. The `review` column carries the scoring input together with the names it stood
// for on the day, so that the notice and any later check need nothing that may have changed since.

const mark = z.object({ panelist: z.string(), applicant: z.string() });
const review = z.object({
  criteria: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      max: z.number(),
      step: z.number(),
      section: z.array(z.string()).exactOptional(),
    }),
  ),
  panelists: z.array(z.string()),
  applicants: z.array(z.object({ id: z.string(), submittedAt: z.number().exactOptional() })),
  marks: z.array(
    z.discriminatedUnion("status", [
      mark.extend({ status: z.literal("scored"), points: z.record(z.string(), z.number()) }),
      mark.extend({ status: z.literal("recused") }),
      mark.extend({ status: z.literal("absent") }),
    ]),
  ),
  rules: storedRules.extend({ quota: z.int(), passMark: z.number().exactOptional() }),
}) satisfies z.ZodType<Review>;

const outcome = z.enum(["admitted", "undecided", "reserve", "notAdmitted", "belowPassMark", "unscored"]);
const result = z.object({
  rows: z.array(
    z.object({
      applicant: z.string(),
      score: z.string().nullable(),
      rank: z.number().nullable(),
      outcome,
      counted: z.number(),
      dropped: z.array(z.string()),
      recused: z.number(),
      absent: z.number(),
      pending: z.number(),
    }),
  ),
  tiedAtCut: z.array(z.string()),
  cut: z.object({
    quota: z.number(),
    admitted: z.number(),
    lastAdmitted: z.string().nullable(),
    firstExcluded: z.string().nullable(),
    margin: z.string().nullable(),
  }),
  pending: z.array(z.object({ panelist: z.string(), applicant: z.string() })),
}) satisfies z.ZodType<Ranking>;

const applicant = z.object({
  id: z.string(),
  receipt: z.string(),
  name: z.string(),
  category: z.string().transform(readFrozenCategory),
  legalStatus: z.enum(legalStatuses),
  leaderName: z.string(),
});
const panelist = z.object({ id: z.string(), name: z.string(), title: z.string() });

/** The panel's word on a tie at the cut: who of the tied applicants gets a seat, and why. */
const decision = z.object({
  admitted: z.array(z.string()),
  reason: z.string(),
  /** Of a contest: the tied, best first. */
  order: z.array(z.string()).exactOptional(),
});

/** The `review` column. `applicants` and `panelists` are in the order of `review`. */
const input = z.object({
  review,
  applicants: z.array(z.preprocess(readFrozenStatus, applicant)),
  panelists: z.array(panelist),
  /** Of a contest: what its places are. */
  tiers: storedTiers.exactOptional(),
});

export type SnapshotInput = z.output<typeof input>;
export type SnapshotApplicant = z.output<typeof applicant>;
export type SnapshotPanelist = z.output<typeof panelist>;
export type TieDecision = z.output<typeof decision>;

export interface Snapshot extends SnapshotInput {
  result: Ranking;
  decision: TieDecision | null;
  /** Applicant id -> what came out for it after the decision; "undecided" only while there is none. */
  outcomes: Map<string, Outcome>;
}

/** A live computation as a snapshot, before it is stored. */
export function snapshot(input: SnapshotInput, result: Ranking, decision: TieDecision | null): Snapshot {
  const outcomes = settleTie(result, input.review.rules.reserve, decision?.admitted ?? null);
  return { ...input, result, decision, outcomes };
}

function inputOf({ review, applicants, panelists, tiers }: SnapshotInput): SnapshotInput {
  return { review, applicants, panelists, ...(tiers && { tiers }) };
}

/** A row of `rankings` as data; select `review`, `result` and `decision`. */
export function readSnapshot(ranking: { review: unknown; result: unknown; decision: unknown }): Snapshot {
  return snapshot(
    input.parse(ranking.review),
    result.parse(ranking.result),
    decision.nullable().parse(ranking.decision),
  );
}

/** SHA-256 (hex) of what is frozen: anyone who has the record can compute it again. */
export function snapshotDigest({ result, decision, ...whole }: Snapshot): string {
  const frozen = { review: inputOf(whole), result, decision };
  return createHash("sha256").update(canonicalJson(frozen)).digest("hex");
}

/** The columns that hold a snapshot, as plain data. */
export function snapshotColumns({ result: ranking, decision, ...whole }: Snapshot) {
  return {
    review: input.parse(inputOf(whole)),
    result: result.parse(ranking),
    ...(decision ? { decision } : {}),
  };
}
