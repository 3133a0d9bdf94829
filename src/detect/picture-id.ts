import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before } from './context.ts';
import { uploaderOf } from './links/decode.ts';
import { linksIn } from './links/find.ts';
import { uploadedIn } from './links/pictures.ts';
import type { Detail, DetectInput, Detector, Whole } from './types.ts';

/**
 * An id as Weibo gives its pictures, 32 or 34 characters (any near that on its own hosts), in a path or as the name of a
 * file. Looked for in folded text, where big letters are small.
 */
const PICTURE = /(?<=%(?:2f|3d)|(?<![a-z0-9]))[0-9a-z]{8}[a-z]{2}\d[0-9a-z]{15,25}(?![a-z0-9])/g;

/** A row as long as an id: without one there is no search. */
const LONG = /[0-9a-z]{26}/;

/** How the site builds an id: uploader, place, time, then the format's letter, width, height and a check. */
const BUILT = /^.{8}[a-z]{2}\d[0-9a-z]{10}[dgjnpw][2-9](?:[0-4][0-9a-z]{2}){2}/;

/** An ending that is no picture's. */
const OTHER_FILE = /^\.[a-z]/;

/** What comes after the id where it is the name of a file, perhaps a copy of it: (1), -large. */
const FILE = new RegExp(
  wrapped`
    ^(?:
      [ _-]{0,3}(?:
        \(\d{1,3}\)|副本(?: ?\(?\d{1,2}\)?)?|拷贝|copy(?: ?\d{1,2})?|\d{1,3}|large|small|thumb|
        orj\d{3,4}|mw\d{3,4}
      )?
    )\.(?:jpe?g|jfif|png|gif|webp|heic|heif|bmp|avif|mp4|mov|livp)(?![a-z0-9])
  `,
  '',
);

/** Hosts that serve Weibo's pictures, as the address before an id. */
const SERVED = /(?:sinaimg\.c(?:n|om)|sina\.com\.cn|sinajs\.cn|weibo\.c(?:n|om)|weibocdn\.com)[^\s]{0,120}$/;

/** What says that an id is a picture's: pid是005s6Jc7…. */
const CUE = /(?:(?<![a-z])pid|图片(?:id|名|文件名)|图床|文件名|原图)[^\n\da-z]{0,4}$/u;

const LONGEST_ADDRESS = 160;
const LONGEST_SUFFIX = 20;

/** The folder of a picture of somebody's face, which says how it was cut: part of its name. */
const CROPPED = /crop\.[\d.]{7,30}\/$/;
const LONGEST_CROP = 40;

/** The uid of whoever uploaded the picture that `name` is the file name of, where it is a picture of Weibo's. */
export function uploaderByFileName(name: string): string | undefined {
  const [id] = name.toLowerCase().match(PICTURE) ?? [];
  if (id === undefined) return undefined;
  const at = name.toLowerCase().indexOf(id);
  return FILE.test(name.toLowerCase().slice(at + id.length)) ? uploaderOf(name.slice(at)) : undefined;
}

/**
 * Names of Weibo's pictures with their endings, which tell who uploaded them: `value` is the uid. A name of another site
 * may happen to have this shape, so that it says nothing by itself; the judge compares the uid with the user's own.
 */
export const pictureId: Detector = {
  kind: 'picture-id',
  defaultLevel: 'clear',
  substitutes: [],
  find: (input) => {
    const { text, folded } = input;
    const details: Detail[] = [];
    for (const match of LONG.test(folded.text) ? allMatches(folded.text, PICTURE) : []) {
      const start = match.index;
      const end = start + match[0].length;
      const served = SERVED.test(folded.text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
      const isUsual = match[0].length === 32 || match[0].length === 34;
      if (!served && !isUsual) continue;
      const suffix = FILE.exec(folded.text.slice(end, end + LONGEST_SUFFIX))?.[0] ?? '';
      const isName =
        suffix !== '' ||
        (BUILT.test(match[0]) && !OTHER_FILE.test(folded.text.slice(end, end + 2))) ||
        CUE.test(before(folded.text, start, 12));
      if (!served && !isName) continue;
      const id = toOriginal(folded, start, end);
      const value = uploaderOf(text.slice(id.start, id.end).normalize('NFKC'));
      if (value === undefined) continue;
      const folder = served ? (CROPPED.exec(before(folded.text, start, LONGEST_CROP))?.[0].length ?? 0) : 0;
      const range = toOriginal(folded, start - folder, end + suffix.length);
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
