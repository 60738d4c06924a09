/**
 * Something that may be done with a record as it stands. Each noun lists its own: `newsActs(news)`. What could never
 * be done in this state is left out; what is only hindered is listed with the reason, so that nobody has to search.
 */
export interface PossibleAct<A extends string = string> {
  act: A;
  /** A Chinese verb for the button. */
  label: string;
  /** Why it cannot be done now, and what to do; null when it can. */
  whyNot: string | null;
  /** What follows from it. An act that has this is asked about first. */
  follows?: string;
  /** The reason that must be given, as the label of its field. */
  reason?: string;
  /** It takes something away. */
  danger?: boolean;
}
