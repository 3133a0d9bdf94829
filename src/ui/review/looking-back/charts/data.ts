/** How a part of a chart is told from the others: a colour and a pattern, of the style sheet and of `patterns.tsx`. */
export const LOOKS = ['green', 'teal', 'indigo', 'violet', 'rose', 'red', 'amber', 'plain'] as const;

export type Look = (typeof LOOKS)[number];

export interface ChartPart {
  readonly name: string;
  readonly look: Look;
}

export interface ChartRow {
  readonly key: string | number;
  readonly name: string;
  /** A shorter name, where there is little room. */
  readonly short?: string;
  /** One number each part. */
  readonly numbers: readonly number[];
}

/** The numbers of one chart, and of the table that says the same. */
export interface ChartData {
  /** What the rows are: weeks, hours, personas. */
  readonly rowsName: string;
  readonly parts: readonly ChartPart[];
  readonly rows: readonly ChartRow[];
  /** Where only some rows can be named below their columns: each how many of them, counted from the first row. */
  readonly nameEvery?: readonly number[];
}
