import { printed, type Table } from '../tests/bench/table.ts';

/** `docs/details.md`: the tables of the bench `details`, as they were when `command` ran. */
export function detailsPage(tables: readonly Table[], command: string): string {
  return [
    '# Identifying details',
    '',
    'How well Vestkeeper finds what identifies somebody in a draft, and how fast. This page is written by',
    `\`${command}\`, never by hand.`,
    '',
    'The drafts stand in `tests/corpus/details`, written for it and labelled: detectors are tuned on one half, the other',
    'half only measures. A detail is found when one of the same kind shares at least half of the longer range; the last',
    'F1 counts exact ranges only. Facts and listeners are those of `wardrobe.json` there. What `--data` names are sets',
    'that are no part of the project, and nothing was tuned on their texts.',
    '',
    ...tables.map(section),
  ].join('\n');
}

/** A table under its heading. */
function section(table: Table): string {
  return `## ${printed(table)}`;
}
