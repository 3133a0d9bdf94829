// A pattern's `\d` was escaped twice: 3块年糕 was somebody called so, while 三块年糕 was something to eat.
import { expect, it } from 'vitest';
import { compileListed } from '../../src/detect/facts.ts';
import { formsOf } from '../../src/draft/normal.ts';

const find = compileListed([], [{ id: 'friend', name: '年糕', aliases: [], audienceOf: [] }]);
const certaintyOf = (text: string): number | undefined => find(formsOf(text).skeleton)[0]?.certainty;

it.each(['3块年糕', '三块年糕', '还剩2块年糕'])('%s is something to eat, as far as a nickname can be', (text) => {
  expect(certaintyOf(text)).toBeLessThan(0.5);
});
