import { toOriginal } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import { before } from './context.ts';
import { uploaderOf } from './links/decode.ts';
import { linksIn } from './links/find.ts';
import { uploadedIn } from './links/pictures.ts';
import type { Detail, DetectInput, Detector, Whole } from './types.ts';

/**
 * An id as Weibo gives its pictures, 32 or 34 characters (any near that on its own hosts), in a path or as the name of a file. Looked for in folded
 * text, where big letters are small.
 */
const PICTURE = /(?<=%(?:2f|3d)|(?<![a-z0-9]))[0-9a-z]{8}[a-z]{2}\d[0-9a-z]{15,25}(?![a-z0-9])/g;

/** A row as long as an id: without one there is no search. */
const LONG = /[0-9a-z]{26}/;

/** What comes after the id where it is the name of a file, perhaps a copy of it: (1), -large. */
const FILE =
  /^(?:[ _-]?(?:\(\d{1,2}\)|副本|copy|large|orj\d{3,4}|mw\d{3,4}))?\.(?:jpe?g|png|gif|webp|heic|bmp|avif)(?![a-z0-9])/;

/** Hosts that serve Weibo's pictures, as the address before an id. */
const SERVED = /(?:sinaimg\.cn|sina\.com\.cn|weibo\.c(?:n|om)|weibocdn\.com)[^\s]{0,120}$/;

/** What says that an id is a picture's: pid是005s6Jc7…. */
const CUE = /(?:(?<![a-z])pid|图片(?:id|名|文件名)|图床|文件名|原图)[^\n\da-z]{0,4}$/u;

const LONGEST_ADDRESS = 160;

/** The uid of whoever uploaded the picture that `name` is the file name of, where it is a picture of Weibo's. */
export function uploaderByFileName(name: string): string | undefined {
  const [id] = name.toLowerCase().match(PICTURE) ?? [];
  if (id === undefined) return undefined;
  const at = name.toLowerCase().indexOf(id);
  return FILE.test(name.toLowerCase().slice(at + id.length)) ? uploaderOf(name.slice(at)) : undefined;
}

/**
 * Ids of Weibo's pictures, which tell who uploaded them: `value` is the uid. One in seven random names of 32 hex digits
 * has this shape, so that an id says nothing by itself; the judge compares the uid with the user's own.
 */
export const pictureId: Detector = {
  kind: 'picture-id',
  defaultLevel: 'clear',
  substitutes: [],
  find: (input) => {
    const { text, folded } = input;
    const details: Detail[] = [];
    for (const match of LONG.test(folded.text) ? folded.text.matchAll(PICTURE) : []) {
      const start = match.index;
      const end = start + match[0].length;
      const served = SERVED.test(folded.text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
      const isUsual = match[0].length === 32 || match[0].length === 34;
      if (!served && !isUsual) continue;
      if (!served && !FILE.test(folded.text.slice(end, end + 16)) && !CUE.test(before(folded.text, start, 12)))
        continue;
      const range = toOriginal(folded, start, end);
      const value = uploaderOf(text.slice(range.start, range.end).normalize('NFKC'));
      if (value === undefined) continue;
      details.push({ kind: 'picture-id', value, certainty: served ? 0.98 : 0.6, ...range, ...wholeOf(input, range) });
    }
    for (const link of linksIn(input)) {
      const uploaded = uploadedIn(link);
      const value = uploaded?.sina ? uploaderOf(uploaded.value) : uploaded?.value;
      if (!uploaded || value === undefined) continue;
      const range = link.original(uploaded.start, uploaded.end);
      if (details.some(({ start, end }) => start < range.end && range.start < end)) continue;
      details.push({ kind: 'picture-id', value, certainty: 0.9, ...range, ...wholeOf(input, range) });
    }
    return details;
  },
};

/** The address or the file name that an id stands in. */
function wholeOf(input: DetectInput, { start, end }: Range): { whole?: Whole } {
  const link = linksIn(input).find(({ range }) => range.start <= start && end <= range.end);
  return link ? { whole: { before: start - link.range.start, after: link.range.end - end } } : {};
}
