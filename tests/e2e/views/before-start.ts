import { BOXES } from '../harness/compose-box.ts';
import { popupView } from './popup.ts';
import { DRAFTS, NIGHT } from './user.ts';
import { pageView, type Stage } from './view.ts';

/** Just installed: nothing is agreed to, and nothing is kept. */
export const BEFORE_START: Stage = {
  name: 'before the start, and empty',
  prepare: () => Promise.resolve(),
  views: [
    pageView('welcome', 'welcome.html', '.consent__part'),
    pageView('near-misses-empty', 'options.html#near-misses', '.empty'),
    pageView('looking-back-empty', 'options.html#near-misses/looking-back', '.empty'),
    pageView('print-empty', 'options.html#near-misses/print', '.print'),
    pageView('personas-empty', 'options.html#personas', '.empty'),
    pageView('pair-empty', 'options.html#personas/pair', '.part-head'),
    pageView('facts-empty', 'options.html#facts', '.add-fact'),
    pageView('sites-before-start', 'options.html#sites', '.site'),
    pageView('exceptions-empty', 'options.html#exceptions', '.empty'),
    pageView('data-empty', 'options.html#data', '.sheet'),
    pageView('desk-empty', 'desk.html#tab', '.empty'),
    popupView('popup-before-start', { login: NIGHT, box: BOXES.home, draft: DRAFTS.leak, shows: '.popup h1' }),
  ],
};
