import { z } from "zod";
import { type MaskRule, maskName } from "@/lib/domain/base/masking";
import { formatYuan } from "@/lib/domain/base/money";
import { legalStatusLabels, readFrozenStatus } from "@/lib/domain/registry/legal-status";
import type { Selection } from "@/lib/usecases/review/selection";

const row = z.object({
  rank: z.int(),
  receipt: z.string(),
  name: z.string(),
  /** The words of the day, so that a published paper never changes with ours. */
  category: z.string(),
  legalStatus: z.string(),
  /** Masked. */
  leader: z.string(),
  /** Null where no ranking was made. */
  score: z.string().nullable(),
  /** Which of several groups of a call, each with ranks of its own. */
  group: z.string().exactOptional(),
  /** Of calls for projects; the amount as printed. */
  project: z.string().exactOptional(),
  granted: z.string().exactOptional(),
  /** Of a contest. */
  tier: z.string().exactOptional(),
});
const rows = z.array(z.preprocess(readFrozenStatus, row));
const noticeRows = z.object({
  admitted: rows,
  reserve: rows,
  /** Of an award without a call: what was awarded to whom and why, in the words it is printed in. */
  award: z.array(z.object({ label: z.string(), value: z.string() })).exactOptional(),
});

export type NoticeRow = z.output<typeof row>;
export type NoticeRows = z.output<typeof noticeRows>;

/** The `rows` column of a notice. */
export function readNoticeRows(stored: unknown): NoticeRows {
  return noticeRows.parse(stored);
}

/** Who lost a place, or took one, since the selection was made is not where it says any more. */
const stillSo = { admitted: "shortlisted", reserve: "reserve" } as const;

/** What the notice prints of a selection, in its order: nothing in it is typed by anybody. */
export function composeNoticeRows(
  { call, entries }: Pick<Selection, "call" | "entries">,
  rule: MaskRule,
): NoticeRows {
  const rows: NoticeRows = { admitted: [], reserve: [] };
  for (const { outcome, position, rank, score, tier, application } of entries) {
    if (outcome === "notAdmitted" || application.state !== stillSo[outcome]) continue;
    rows[outcome].push({
      rank: rank ?? position,
      receipt: application.receipt,
      name: application.name,
      category: application.category,
      legalStatus: legalStatusLabels[application.legalStatus],
      leader: maskName(application.leaderName, rule),
      score,
      ...(application.group && { group: application.group.name }),
      ...(application.projectName && { project: application.projectName }),
      ...(call.amountsPublic &&
        application.grantedFen !== null && { granted: formatYuan(application.grantedFen) }),
      ...(tier && { tier }),
    });
  }
  return rows;
}
