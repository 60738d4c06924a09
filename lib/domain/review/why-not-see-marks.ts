export interface Sight {
  /** The ranking is confirmed: nothing can be swayed any more. */
  confirmed: boolean;
  /** Sheets the panel still owes, counted in sheets; `ownOwed` are those of them that the person asking owes. */
  owed: number;
  ownOwed: number;
  /** The center's setting: staff see a provisional order while sheets are still owed. */
  provisional: boolean;
}

/**
 * Why somebody may not see the marks of a review, nor an order made of them, in a sentence; null when they may. Each
 * panelist judges alone: whoever still owes a sheet sees nobody else's. Who has handed in how many is no secret.
 */
export function whyNotSeeMarks({ confirmed, owed, ownOwed, provisional }: Sight): string | null {
  if (confirmed || owed === 0) return null;
  if (ownOwed > 0)
    return `您还有 ${ownOwed} 张打分表没有提交。为各自独立打分，提交之前看不到他人的打分和排名。`;
  return provisional ? null : `还有 ${owed} 张打分表没有提交，全部提交后这里显示打分和排名。`;
}
