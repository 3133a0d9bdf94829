import { FICTION } from './figures/fiction.ts';
import { FOREIGN } from './figures/foreign.ts';
import { HISTORY } from './figures/history.ts';
import { LETTERS } from './figures/letters.ts';
import { MUSIC } from './figures/music.ts';
import { POWER } from './figures/power.ts';
import { SCREEN } from './figures/screen.ts';
import { SPORT } from './figures/sport.ts';

/** Names that everybody knows, living, dead or made up, by field; each a packed list in folded spelling. */
export const PUBLIC_FIGURES = [SCREEN, MUSIC, SPORT, LETTERS, POWER, HISTORY, FICTION, FOREIGN] as const;
