import { printed, type Table } from '../tests/bench/table.ts';

/** `docs/tone.md`: the tables of the bench `tone`, as they were when `command` ran. */
export function tonePage(tables: readonly Table[], command: string): string {
  return [
    '# How a draft sounds, and what it is about',
    '',
    'How well Vestkeeper hears the tone of a draft and tells its subjects, and how fast. This page is written by',
    `\`${command}\`, never by hand; what the models are made of stands in`,
    '`tone-model.md`.',
    '',
    'The drafts stand in `tests/corpus/tone`, written for it and labelled: models are trained and lines drawn on one half,',
    'the other half only measures. A scale that is half heard (0.5) counts neither for nor against a line; `off` is the',
    'expected calibration error over ten bins, for which 0.5 is 0.5. What `--data` names are sets that are no part of the',
    'project; on the posts among them nothing was trained.',
    '',
    ...tables.map((table) => `## ${printed(table)}`),
  ].join('\n');
}
