/** A number with a comma between its thousands, as screens and papers show counts and quantities: 115000 is 115,000. */
export function grouped(value: number): string {
  const [whole = "", ...rest] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}
