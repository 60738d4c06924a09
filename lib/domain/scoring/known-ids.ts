/** What marks and rules may refer to. The maps lead from an id to its place in its list. */
export interface KnownIds {
  readonly criteria: ReadonlyMap<string, number>;
  readonly panelists: ReadonlyMap<string, number>;
  readonly applicants: ReadonlyMap<string, number>;
  /** Applicants without a time of submission. */
  readonly untimed: readonly string[];
}
