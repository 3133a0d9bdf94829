import type { ExportRow } from './rows.ts';

/** The columns in their order. */
export const COLUMNS = [
  'at',
  'persona',
  'site',
  'surface',
  'level',
  'kinds',
  'outcome',
  'seconds',
  'useful',
  'words',
  'reasons',
  'draft',
] as const satisfies readonly (keyof ExportRow)[];

export type Column = (typeof COLUMNS)[number];

/** What spreadsheets take for a formula. Words of a draft must never be one. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: ExportRow[Column]): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  const tame = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** Rows as RFC 4180 says, with a byte order mark, without which spreadsheets misread Chinese. */
export function csvOf(rows: readonly ExportRow[], titleOf: (column: Column) => string): string {
  const columns = COLUMNS.filter((column) => rows.some((row) => row[column] !== undefined));
  const lines = [
    columns.map((column) => cell(titleOf(column))),
    ...rows.map((row) => columns.map((one) => cell(row[one]))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
