import type { Level } from '../../../../persona/levels.ts';
import type { OwnSubject } from '../../../../persona/types.ts';
import { t } from '../../../language.ts';
import { ownLevel, type Problem } from './own-subjects.ts';

/** How a level of a subject is called: spoken of, or left alone at a level. */
export function levelName(level: Level): string {
  return level === 'clear' ? t('subjects.allowed') : t('subjects.denied', { level: t(`level.${level}`) });
}

/** How a subject stands, in a line: its level, and how many words it is known by. */
export function stateOf(subject: OwnSubject): string {
  const level = ownLevel(subject);
  const count = subject.words.length;
  if (count > 0) return `${levelName(level)} · ${t('own.count', { count })}`;
  return level === 'clear' ? levelName(level) : `${levelName(level)} · ${t('own.words.none')}`;
}

/** What to do about a problem. */
export function whatToChange(problem: Problem): string {
  switch (problem.code) {
    case 'name.needed':
      return t('own.name.needed');
    case 'name.taken':
      return t('own.name.taken', { name: problem.name });
    case 'words.needed':
      return t('own.words.needed');
    case 'words.short':
      return t('own.words.short', { word: problem.word });
  }
}
