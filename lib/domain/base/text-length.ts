/** How many characters a text has as people count them: a rare character is one, line ends and margins as they are saved. */
export function lengthOf(text: string): number {
  return [...text.replace(/\r\n?/g, "\n").trim()].length;
}

/** "现 2,154 字，最多 2,000 字": both in characters. */
export function lengthInWords(count: number, most: number): string {
  const [now, limit] = [count, most].map((number) => String(number).replace(/\B(?=(\d{3})+$)/g, ","));
  return `现 ${now} 字，最多 ${limit} 字`;
}
