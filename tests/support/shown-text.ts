/** What a page shows or a record holds, as one text; amounts of money are written as digits. */
export function textOf(shown: unknown): string {
  const text = JSON.stringify(shown, (_, value) => (typeof value === "bigint" ? String(value) : value));
  return text ?? "";
}
