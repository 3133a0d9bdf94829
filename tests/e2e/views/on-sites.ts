import { BOXES } from '../harness/compose-box.ts';
import { CARDS } from './cards.ts';
import { setUpUser } from './in-use.ts';
import { POPUP_ELSEWHERE, POPUP_PAUSED, popupView } from './popup.ts';
import { NIGHT, NOBODY } from './user.ts';
import { shown, type Stage } from './view.ts';

/** The same user on the watched sites: what stands over their pages. */
export const ON_SITES: Stage = {
  name: 'on the sites',
  prepare: setUpUser,
  views: [
    popupView('popup-bound', { login: NIGHT, box: BOXES.home, draft: '在', shows: '.popup dl' }),
    popupView('popup-nobody', { login: NOBODY, box: BOXES.home, draft: '在', shows: '.popup dl' }, async (popup) => {
      await popup.$$eval('summary', (folds) => folds.forEach((fold) => fold.click()));
      await shown(popup, 'code');
    }),
    POPUP_ELSEWHERE,
    ...CARDS,
    POPUP_PAUSED,
  ],
};
