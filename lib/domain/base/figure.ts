/** A figure that is reported: declared by its area, counted from records, never typed in. */
export interface Figure {
  label: string;
  /** The measure word: 份, 家, 张. */
  unit: string;
  /** A stock is as of a day, a flow within a period. */
  kind: "stock" | "flow";
  /** Which records count and from when on, as a report prints it. */
  counts: string;
  /** Whether the values of several calls or batches may be added up. */
  summable: boolean;
}

export type Figures = Readonly<Record<string, Figure>>;
