/** Whatever a page was given, as text to look for words in; JSON alone knows neither maps nor money. */
export function writtenOut(shown: unknown): string {
  const plain = (_key: string, value: unknown) =>
    value instanceof Map ? [...value] : typeof value === "bigint" ? String(value) : value;
  return JSON.stringify(shown, plain) ?? "";
}
