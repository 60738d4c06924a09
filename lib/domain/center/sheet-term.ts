/**
 * For so many days after its upload the rows of a sheet are kept, whatever became of it: taken over, replaced or left
 * alone. What was made of them has a record of its own; personal data stay no longer than they serve (个人信息保护法 19).
 */
export const sheetKeptDays = 30;

const day = 86_400_000;

/** Sheets that were uploaded before this moment have had their time. */
export function sheetsOverdue(now: Date): Date {
  return new Date(now.getTime() - sheetKeptDays * day);
}

/** The moment from which on the rows of a sheet that was uploaded at `createdAt` are gone. */
export function sheetKeptUntil(createdAt: Date): Date {
  return new Date(createdAt.getTime() + sheetKeptDays * day);
}

/** What the page of a sheet that nobody confirmed says once its rows are gone, and what refuses acts on it. */
export function forgottenWords({ fileName }: { fileName: string }): string {
  return `“${fileName}”没有导入：上传已满 ${sheetKeptDays} 天，表格的内容已按期删除。需要导入的，请重新上传。`;
}

/** What the page of a sheet says that was taken in: its rows are counted while they are there. */
export function takenInWords(fileName: string, rows: number): string {
  const counted = rows > 0 ? `表中 ${rows} 行都已办理` : "表格的内容已按期删除，导入的记录不受影响";
  return `“${fileName}”已导入，${counted}`;
}
