export function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
