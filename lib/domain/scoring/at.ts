/**
 * The entry at `index`. Throws a `RangeError` where there is none: a place outside a table is a defect of
 * this folder, and must not be read as a score of zero.
 */
export function at<T extends number | string | object>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no entry at ${index} of ${values.length}`);
  return value;
}
