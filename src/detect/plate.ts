import { toOriginal } from '../draft/normal.ts';
import { before, insideAddress } from './context.ts';
import type { Detail, Detector } from './types.ts';

/**
 * GA 36: the province, the office's letter, then five characters (no I, no O), or six for new energy: small cars have
 * their letter first, large ones last. Four and a last word for learners, police, trailers and cross-border cars.
 */
const PLATE =
  /(?<province>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])(?<office>[a-hj-z])(?<gap>[ .·•-]?)(?<number>[a-hjk][a-hj-np-z0-9]\d{4}|\d{5}[a-hjk]|[a-hj-np-z0-9]{5}|[a-hj-np-z0-9]{4}[学警挂港澳领])(?![a-z0-9])/gu;

/** Cities and words that end in a province's short name: 南宁, 更新, 四川. */
const LONGER_WORD =
  /(?:南|海|西|安|辽|济|保|康)宁$|(?:更|全|最|崭|上|创|刷|焕|重|出)新$|[四银合]川$|(?:乌|高|姑)苏$|(?:江|闽)浙$|年青$|[白风]云$/u;

/** Licence plates of the mainland, small and large new energy cars included. */
export const plate: Detector = {
  kind: 'plate',
  defaultLevel: 'warn',
  substitutes: ['car'],
  find: ({ folded, text: original }) => {
    const { text } = folded;
    const details: Detail[] = [];
    for (const match of text.matchAll(PLATE)) {
      const { province, office, gap, number } = match.groups as Record<
        'province' | 'office' | 'gap' | 'number',
        string
      >;
      const digits = number.replace(/\D/g, '').length;
      if (digits < 2 || LONGER_WORD.test(before(text, match.index + 1, 2))) continue;
      if (insideAddress(text, match.index)) continue;
      const range = toOriginal(folded, match.index, match.index + match[0].length);
      const written = original.slice(range.start, range.end);
      const upper = written === written.toUpperCase();
      // 新 is a common adjective (新C12345), and lower case is how people write models.
      const doubtful = province === '新' && gap === '';
      const certainty = doubtful ? 0.6 : upper ? 0.95 : 0.85;
      details.push({ kind: 'plate', value: province + office + number, certainty, ...range });
    }
    return details;
  },
};
