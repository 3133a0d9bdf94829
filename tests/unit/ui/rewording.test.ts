import { expect, it } from 'vitest';
import { langOf } from '../../../src/ui/components/rewording.tsx';

it.each([
  ['学校', 'zh'],
  ['我們學校', 'zh'],
  ['my school', undefined],
  ['', undefined],
])('says of the words %j of a draft that their language is %s', (words, lang) => {
  expect(langOf(words)).toBe(lang);
});
