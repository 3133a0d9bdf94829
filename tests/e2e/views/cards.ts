import type { Card } from '../harness/card.ts';
import { BOXES } from '../harness/compose-box.ts';
import { jpegWithPlace, uploadFile } from '../harness/pictures.ts';
import { openWechat, openWeibo, type SitePage } from '../harness/site-page.ts';
import type { Run } from '../harness/suite.ts';
import { until } from '../harness/until.ts';
import { COLLEAGUE, DRAFTS, NIGHT, NOBODY } from './user.ts';
import type { Sight, View } from './view.ts';

/** Where the Weibo-like page takes files. */
const FILE_FIELD = '#homeWrap input[type="file"]';

const sightOf = ({ page }: SitePage, { frame }: Card): Sight => ({ page, where: frame });

/** Presses send on Weibo, and waits for the card. */
async function stopOnWeibo({ browser }: Run, login: typeof NIGHT, draft: string) {
  const weibo = await openWeibo(browser, login);
  await weibo.box(BOXES.home).write(draft);
  await weibo.box(BOXES.home).send();
  return { site: weibo, card: await weibo.card() };
}

/** Presses Enter in a chat, and waits for the card. */
async function stopOnWechat({ browser }: Run, draft: string) {
  const wechat = await openWechat(browser, COLLEAGUE);
  await wechat.box(BOXES.chat).write(draft);
  await wechat.box(BOXES.chat).press('Enter');
  return { site: wechat, card: await wechat.card() };
}

/** Presses the way to send anyway, where that was not done yet. */
async function sendAnyway(card: Card, shows: string): Promise<void> {
  await card.listens();
  await until(`the card shows ${shows}`, async () => {
    if (await card.frame.$(shows)) return true;
    await (await card.frame.$('.card__footer .button--plain'))?.click();
    return card.frame.$(shows);
  });
}

/** A card that comes in a new tab for each language, because it does not outlast a choice. */
function opensAnew(name: string, open: (run: Run) => Promise<Sight>): View {
  const view: View = {
    name,
    kind: 'card',
    async open(run) {
      const sight = await open(run);
      const again = async (): Promise<Sight> => {
        await sight.page.close();
        return view.open(run);
      };
      return { ...sight, again };
    },
  };
  return view;
}

/** What is told once in a tab: a choice of language judges anew, and is no second time. */
const NOBODYS = opensAnew('card-nobody', async (run) => {
  const { site, card } = await stopOnWeibo(run, NOBODY, DRAFTS.leak);
  return sightOf(site, card);
});

/** The few seconds before a held draft is let go. */
const COUNTDOWN = opensAnew('card-countdown', async (run) => {
  const { site, card } = await stopOnWechat(run, DRAFTS.leak);
  await sendAnyway(card, '.card__footer .number');
  return sightOf(site, card);
});

/** A draft that was let go; judged anew, it is let go once more. */
const RELEASED: View = {
  name: 'card-released',
  kind: 'card',
  async open(run) {
    const { site, card } = await stopOnWechat(run, DRAFTS.curse);
    const again = async (): Promise<Sight> => {
      await sendAnyway(card, '.released');
      return { ...sightOf(site, card), again };
    };
    return again();
  },
};

export const onWeibo = (name: string, draft: string): View => ({
  name,
  kind: 'card',
  async open(run) {
    const { site, card } = await stopOnWeibo(run, NIGHT, draft);
    return sightOf(site, card);
  },
});

/** A picture with a place in its notes. */
const PICTURE: View = {
  name: 'card-picture',
  kind: 'card',
  async open({ browser }) {
    const site = await openWeibo(browser, NIGHT, { path: '/compose' });
    await site.box(BOXES.home).write(DRAFTS.clear);
    await uploadFile(site.page, FILE_FIELD, 'IMG_0001.jpg', await jpegWithPlace(site.page, [39.96, 116.355]));
    await site.chipSays('hold');
    await site.box(BOXES.home).send();
    return sightOf(site, await site.card());
  },
};

/** The card, on both sites and at every level that stops. */
export const CARDS: readonly View[] = [
  onWeibo('card-hold', DRAFTS.leak),
  onWeibo('card-warn', DRAFTS.curse),
  onWeibo('card-several', DRAFTS.several),
  PICTURE,
  NOBODYS,
  {
    name: 'card-wechat',
    kind: 'card',
    async open(run) {
      const { site, card } = await stopOnWechat(run, DRAFTS.leak);
      return sightOf(site, card);
    },
  },
  COUNTDOWN,
  RELEASED,
];
