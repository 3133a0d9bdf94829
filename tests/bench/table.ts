/** What a bench measured, in words and numbers ready to print. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A table as text, columns aligned, as it can stand in a Markdown file. */
export function printed({ title, head, rows }: Table): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ''))));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join(' | ')} |`;
  const [first = [], ...rest] = lines;
  const rule = `|${widths.map((columns) => '-'.repeat(columns + 2)).join('|')}|`;
  return [title, '', line(first), rule, ...rest.map(line), ''].join('\n');
}

/** Columns that a text takes in a terminal: Chinese characters take two. */
function width(text: string): number {
  return [...text].reduce((columns, letter) => columns + (/[\u1100-\uffef]/.test(letter) ? 2 : 1), 0);
}

/** The value below which `share` (0…1) of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
