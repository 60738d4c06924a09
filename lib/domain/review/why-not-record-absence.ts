/**
 * Why this person cannot record that a panelist does not sit, in a sentence; null when they can. An absence settles the
 * sheets that are owed, and with them what may be seen of others' marks: nobody settles their own. A panelist who knows
 * an applicant recuses on the sheet.
 */
export function whyNotRecordAbsence({ own }: { own: boolean }): string | null {
  return own ? "不能登记自己缺席，请由其他工作人员登记；与申请方有利害关系的，请在打分表上回避。" : null;
}
