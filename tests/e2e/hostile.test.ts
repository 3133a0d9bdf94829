import { beforeAll, expect, it } from 'vitest';
import { BOXES } from './harness/compose-box.ts';
import { setUp } from './harness/extension-pages.ts';
import { openWeibo } from './harness/site-page.ts';
import { describeInBothBrowsers } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { ALT, CLEAR, CURSE, LEAK, TWO_PERSONAS } from './harness/wardrobes.ts';

/** What `tests/sites/hostile/hostile.js` can do. */
interface Hostile {
  readonly reader: {
    readonly learned: readonly string[];
    find(words: readonly string[]): string[];
    walk(): void;
    look(): void;
    stolenRoots(): string[];
    highlights(): number;
    frames(): number;
    strangers(): Element[];
  };
  readonly presser: {
    readonly sendings: readonly string[];
    send(way: string): void;
    pressStrangers(): void;
    playNewerCopy(extensionId: string): void;
  };
  readonly coverer: { readonly coverings: readonly string[]; cover(way: string): void };
}

/** The page's own; to be named only in what runs in the page. */
declare const hostile: Hostile;

const SENDINGS = ['click', 'pointer', 'pointerInside', 'ctrlEnter', 'metaEnter', 'requestSubmit', 'submitEvent'];
const COVERINGS = ['cover', 'hide', 'styleAway', 'remove', 'takeAbroad', 'keepRemoving', 'blur'];

/** Words that only the extension knows: of the user's wardrobe, and of its own making. */
const SECRETS = [
  '北京邮电大学',
  '白晓雨',
  '大号',
  '小号',
  '工作号',
  '早八选手',
  'vestkeeper',
  '捂马甲',
  '掉马',
  '仍然发送',
];

describeInBothBrowsers('a hostile page', (run) => {
  beforeAll(() => setUp(run.browser, TWO_PERSONAS));

  async function openHostile(text: string, level: string) {
    const weibo = await openWeibo(run.browser, ALT, { path: '/hostile/' });
    const composer = weibo.box(BOXES.home);
    await until('the page is ready', () => weibo.page.evaluate(() => 'hostile' in window));
    await composer.write(text);
    await weibo.chipSays(level);
    return { weibo, composer };
  }

  it('offers every attack that is tried here', async () => {
    const { weibo, composer } = await openHostile(CLEAR, 'clear');
    expect(await weibo.page.evaluate(() => hostile.presser.sendings)).toEqual(SENDINGS);
    expect(await weibo.page.evaluate(() => hostile.coverer.coverings)).toEqual(COVERINGS);
    // The presses are real: what is clear goes out by each of them.
    for (const [count, way] of SENDINGS.entries()) {
      await composer.rewrite(CLEAR);
      await weibo.chipSays('clear');
      await weibo.page.evaluate((one) => hostile.presser.send(one), way);
      const { kind } = await until(`${way} sent it`, async () => (await weibo.sends())[count]);
      // Where it posts, the page empties the box in its own time: the next draft, if that stands there by then.
      if (kind !== 'submit') await composer.holds('');
    }
  });

  it('learns no word of ours by finding, walking, listening or looking', async () => {
    const { weibo, composer } = await openHostile(LEAK, 'hold');
    await composer.send();
    const card = await weibo.card();
    const words = (await card.words()).split('\n').filter((line) => line.trim().length > 1);
    expect(words.length).toBeGreaterThan(5);

    // A click beside everything gives the page back the focus, and searching works.
    await weibo.page.mouse.click(20, 700);
    await weibo.page.evaluate(() => hostile.reader.find(['表情']));
    expect(await weibo.page.evaluate(() => hostile.reader.learned)).toContain('表情');
    expect(await weibo.cardIsInSight()).toBe(true);
    expect(await weibo.page.evaluate((secrets) => hostile.reader.find(secrets), [...SECRETS, ...words])).toEqual([]);
    await weibo.page.evaluate(() => hostile.reader.walk());
    await weibo.page.evaluate(() => hostile.reader.look());
    expect(await weibo.page.evaluate(() => hostile.reader.stolenRoots())).toEqual([]);
    expect(await weibo.page.evaluate(() => hostile.reader.highlights())).toBe(0);
    expect(await weibo.page.evaluate(() => hostile.reader.frames())).toBe(0);

    const learned = (await weibo.page.evaluate(() => hostile.reader.learned)).join('\n');
    const { host } = new URL(run.browser.extension);
    for (const secret of [...SECRETS, ...words, host]) {
      if (!LEAK.includes(secret)) expect(learned.includes(secret), secret).toBe(false);
    }
    expect(learned).not.toMatch(/-extension:/);
  });

  it('sees no key that is pressed while the card has the focus', async () => {
    const { weibo, composer } = await openHostile(LEAK, 'hold');
    await composer.send();
    const card = await weibo.card();
    await card.press('Tab');
    await card.press('Tab', 'Shift');
    await card.press('9');
    await card.press('Escape');
    await weibo.cardIsGone();
    for (const key of ['Tab', 'Shift', '9', 'Escape']) expect(await weibo.seen({ key }), key).toEqual([]);
  });

  it.each(SENDINGS)('gets nothing past a hold by %s', async (way) => {
    const { weibo, composer } = await openHostile(LEAK, 'hold');
    await weibo.page.evaluate((one) => hostile.presser.send(one), way);
    await composer.send();
    await weibo.card();
    await weibo.secondPressCounts();
    await weibo.page.evaluate((one) => hostile.presser.send(one), way);
    expect(await weibo.sends()).toEqual([]);
  });

  it.each(SENDINGS)('cannot make the second press of a warning by %s', async (way) => {
    const { weibo, composer } = await openHostile(CURSE, 'warn');
    await composer.send();
    await weibo.card();
    await weibo.secondPressCounts();
    await weibo.page.evaluate((one) => hostile.presser.send(one), way);
    expect(await weibo.sends()).toEqual([]);
  });

  it('cannot press our buttons, nor talk to the card or to the guard', async () => {
    const { weibo, composer } = await openHostile(LEAK, 'hold');
    await composer.send();
    const card = await weibo.card();
    await card.listens();
    await weibo.page.evaluate(() => hostile.presser.pressStrangers());
    await card.says('仍然发送');
    expect(await composer.text()).toBe(LEAK);
    expect(await weibo.cardIsInSight()).toBe(true);
    await composer.send();
    expect(await weibo.sends()).toEqual([]);
  });

  it('cannot end the guard by playing a newer copy of it, even where it knows the id of the extension', async () => {
    const { weibo, composer } = await openHostile(LEAK, 'hold');
    const { host } = new URL(run.browser.extension);
    await weibo.page.evaluate((id) => hostile.presser.playNewerCopy(id), host);
    await composer.send();
    await weibo.card();
    expect(await weibo.sends()).toEqual([]);
    await composer.rewrite(CLEAR);
    await weibo.chipSays('clear');
  });

  it.each(COVERINGS)('gets nothing through by keeping our notice out of sight (%s)', async (way) => {
    const { weibo, composer } = await openHostile(LEAK, 'hold');
    await weibo.page.evaluate((one) => hostile.coverer.cover(one), way);
    await composer.send();
    await weibo.secondPressCounts();
    await composer.send();
    await weibo.page.evaluate(() => hostile.presser.send('click'));
    expect(await weibo.sends()).toEqual([]);
    expect(await weibo.seen({ text: '发送' })).toEqual([]);
    // The guard goes on: the next draft is judged and goes out.
    await composer.rewrite(CLEAR);
    await composer.send();
    await weibo.published(CLEAR);
  });
});
