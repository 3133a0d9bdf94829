import { beforeAll, expect, it } from 'vitest';
import { importWardrobe, startWatching } from '../harness/extension-pages.ts';
import { describeInBothBrowsers } from '../harness/suite.ts';
import { CLEAR } from '../harness/wardrobes.ts';
import { Bench, type Manner } from './bench.ts';
import { caseOf, type SurfaceCase } from './cases.ts';
import { HIDDEN } from './wardrobe.ts';

/** The box of one mode on the page that shows everything that can stand beside one. */
function boxOf(name: string, mode: string): SurfaceCase {
  const known = caseOf(name);
  const { open: _, ...place } = known;
  return {
    ...place,
    address: caseOf('weibo-home').address.replace('weibo.com/', 'weibo.com/compose'),
    editable: `#${mode} textarea`,
    control: `#${mode} .woo-button-primary`,
  };
}

const post = boxOf('weibo-home', 'post');
const comment = boxOf('weibo-comment', 'comment');

describeInBothBrowsers('what goes out beside the words', (run) => {
  beforeAll(async () => {
    await startWatching(run.browser);
    await importWardrobe(run.browser, HIDDEN);
  });

  const opened = async (place: SurfaceCase, manner: Manner): Promise<Bench> => {
    const bench = await Bench.open(run.browser, place, manner);
    await bench.write(CLEAR);
    return bench;
  };

  it('is the place', async () => {
    const bench = await opened(post, { place: '成都市', visible: '好友圈' });
    await bench.chipSays('hold');
    await bench.click();
    const card = await bench.card();
    expect(await card.words()).toContain('成都市');
    expect(await card.words()).not.toContain('好友圈');
    expect(await bench.sends()).toEqual([]);
  });

  it('is who can see it, as it stands at the press', async () => {
    const bench = await opened(post, { visible: '好友圈' });
    await bench.isClear();
    await (await bench.element('#post [class*="_limits_"]')).click();
    await (await bench.element('#post [class*="_limits_"] .woo-pop-item-main:nth-child(1)')).click();
    await bench.click();
    const card = await bench.card();
    expect(await card.words()).toContain('所有人');
    expect(await bench.sends()).toEqual([]);
    await card.press('Escape');
    await (await bench.element('#post [class*="_limits_"]')).click();
    await (await bench.element('#post [class*="_limits_"] .woo-pop-item-main:nth-child(4)')).click();
    await bench.click();
    await bench.published(1);
  });

  it('is the second place that a ticked box sends it to', async () => {
    const bench = await opened(comment, {});
    await bench.isClear();
    await (await bench.element('#comment input[type="checkbox"]')).click();
    await bench.click();
    const card = await bench.card();
    expect(await card.words()).toContain('同时转发');
    expect(await bench.sends()).toEqual([]);
    await card.press('Escape');
    await (await bench.element('#comment input[type="checkbox"]')).click();
    await bench.click();
    await bench.published(1);
  });
});
