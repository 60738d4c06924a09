/** A thousand at a time: a statement carries no more than 65,535 values, and an application has some forty. */
export async function inParts<T, R>(rows: readonly T[], insert: (part: T[]) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < rows.length; from += 1000) done.push(await insert(rows.slice(from, from + 1000)));
  return done;
}
