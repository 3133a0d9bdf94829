import { translate } from '../../../src/i18n/all.ts';
import { clickButton } from '../harness/buttons.ts';
import { BOXES } from '../harness/compose-box.ts';
import { importWardrobe, startWatching } from '../harness/extension-pages.ts';
import { until } from '../harness/until.ts';
import { popupView } from './popup.ts';
import { DRAFTS, NIGHT } from './user.ts';
import { pageView, pageViewInEach, type Stage, type View } from './view.ts';

/** Whether the box holds a draft and something in it is marked. */
const isJudged = (draft: string): boolean =>
  document.querySelector('textarea')?.value === draft && document.querySelector('.marked__warn') !== null;

/** The only persona has no principle yet, so that it is in force nowhere. */
const NONE_IN_FORCE = {
  personas: [{ id: 'tool', name: '囤资料', stage: 'back', purpose: '领课件', principle: '' }],
  facts: [],
} as const;

const EMPTY_DESK = pageView('desk-none-in-force', 'desk.html#tab', '#desk-box');

const DESK_NONE_IN_FORCE: View = {
  ...EMPTY_DESK,
  async open(run) {
    await importWardrobe(run.browser, NONE_IN_FORCE);
    return EMPTY_DESK.open(run);
  },
};

/** Agreed to, and nobody is written down yet. */
export const FIRST_PERSONAS: Stage = {
  name: 'before the first persona',
  prepare: ({ browser }) => startWatching(browser),
  views: [
    pageView('welcome-starters', 'welcome.html', '.try__outcome'),
    pageViewInEach('welcome-tried', 'welcome.html', '.try__outcome', async (page, language) => {
      const example = translate(language, 'try.example.2');
      await clickButton(page, example);
      await until('it is judged', () => page.evaluate(isJudged, example));
    }),
    popupView('popup-no-personas', { login: NIGHT, box: BOXES.home, draft: DRAFTS.clear, shows: '.popup dl' }),
    DESK_NONE_IN_FORCE,
  ],
};
