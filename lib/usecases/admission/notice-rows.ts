import { z } from "zod";
import { type MaskRule, maskName } from "@/lib/domain/base/masking";
import { categoryLabels } from "@/lib/domain/registry/categories";
import { legalStatusLabels, readFrozenStatus } from "@/lib/domain/registry/legal-status";
import type { Snapshot } from "@/lib/usecases/review/ranking-snapshot";

const row = z.object({
  rank: z.int(),
  receipt: z.string(),
  name: z.string(),
  /** The words of the day, so that a published paper never changes with ours. */
  category: z.string(),
  legalStatus: z.string(),
  /** Masked. */
  leader: z.string(),
  score: z.string(),
});
const rows = z.array(z.preprocess(readFrozenStatus, row));
const noticeRows = z.object({ admitted: rows, reserve: rows });

export type NoticeRow = z.output<typeof row>;
export type NoticeRows = z.output<typeof noticeRows>;

/** The `rows` column of a notice. */
export function readNoticeRows(stored: unknown): NoticeRows {
  return noticeRows.parse(stored);
}

/** What the notice prints of a confirmed ranking, in rank order: nothing in it is typed by anybody. */
export function composeNoticeRows(snapshot: Snapshot, rule: MaskRule): NoticeRows {
  const applicants = new Map(snapshot.applicants.map((applicant) => [applicant.id, applicant]));
  const rows: NoticeRows = { admitted: [], reserve: [] };
  for (const { applicant: id, rank, score } of snapshot.result.rows) {
    const applicant = applicants.get(id);
    const outcome = snapshot.outcomes.get(id);
    if (!applicant || rank === null || score === null) continue;
    if (outcome !== "admitted" && outcome !== "reserve") continue;
    rows[outcome].push({
      rank,
      receipt: applicant.receipt,
      name: applicant.name,
      category: categoryLabels[applicant.category],
      legalStatus: legalStatusLabels[applicant.legalStatus],
      leader: maskName(applicant.leaderName, rule),
      score,
    });
  }
  return rows;
}
