import type { ListedDetail, ListedFinder } from '../detect/facts.ts';
import { uploaderByFileName } from '../detect/picture-id.ts';
import { formsOf } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';

/** Where a file comes from, as its name tells. */
export type FileSource = 'wechat' | 'qq' | 'weibo' | 'xiaohongshu' | 'screenshot' | 'camera' | 'resume';

/** What the name of a file tells before anybody opens it. */
export interface FileNameTold {
  readonly source?: FileSource;
  /** The time in the name by the device's own clock, `2023-05-06 12:34:56`, or just the day. */
  readonly at?: string;
  /** The time in the name in milliseconds since 1970, where it is written so. */
  readonly atMs?: number;
  /** The app that a screenshot was taken of, as the name has it: `com.sina.weibo`, 微博. */
  readonly app?: string;
  /** The uid of whoever uploaded it to Weibo. */
  readonly uploader?: string;
  /** Facts and listeners that the name holds. */
  readonly listed: readonly ListedDetail[];
}

const SOURCES: readonly (readonly [FileSource, RegExp])[] = [
  ['screenshot', /^(?:screenshot|screen[ _-]?shot|截屏|截图|屏幕截图|屏幕快照|微信截图|qq截图|snipaste|smartselect)/],
  ['wechat', /^(?:微信图片|微信视频|微信文件|mmexport|wx_camera|wechat|weixin|microMsg)/i],
  ['qq', /^(?:qq图片|qq空间|qq视频|qq截图|tim图片)/],
  ['xiaohongshu', /^(?:camera_xhs|xhs_|小红书)/],
  ['resume', /简历|(?<![a-z])(?:resume|cv|curriculum)(?![a-z])/],
  ['camera', /^(?:img|vid|mvimg|pxl|dsc|dscf|dscn|dji|gopr|beauty|burst|pano|photo|照片|p)[_ -]?\d{4,}/],
];

/** A day and perhaps a time of day, with any usual marks between: 20230506_123456, 2023-05-06 at 12.34.56. */
const TIME = new RegExp(
  wrapped`
    (?<!\d)(20[0-4]\d)[-_.年]?(0[1-9]|1[0-2])[-_.月]?(0[1-9]|[12]\d|3[01])(?:
      日?(?: at |[-_ ]{0,2})([01]\d|2[0-3])[-.:_时]?([0-5]\d)[-.:_分]?([0-5]\d)
    )?
  `,
  '',
);

/** Milliseconds since 1970 between 2010 and 2050, as apps put them into names. */
const MILLISECONDS = /(?<!\d)(1[2-9]\d{11}|2[0-4]\d{11})(?!\d)/;

/** The app at the end of a screenshot's name. */
const APP = /_((?:[a-z][a-z0-9_]*\.)+[a-z][a-z0-9_]*|\p{Script=Han}{2,8}|[A-Z][A-Za-z]{2,15})$/u;

/** Reads the name of a file. `findListed` finds the wardrobe's facts and listeners. */
export function readFileName(name: string, findListed: ListedFinder): FileNameTold {
  const stem = name.replace(/\.[a-z0-9]{1,5}$/i, '');
  const small = stem.toLowerCase();
  const uploader = uploaderByFileName(name);
  const source = uploader !== undefined ? 'weibo' : SOURCES.find(([, pattern]) => pattern.test(small))?.[0];
  const [day, year, month, date, hour, minute, second] = TIME.exec(small) ?? [];
  const ms = day === undefined ? MILLISECONDS.exec(small)?.[1] : undefined;
  const app = source === 'screenshot' ? APP.exec(stem)?.[1] : undefined;
  const time = hour === undefined ? '' : ` ${hour}:${minute}:${second}`;
  return {
    listed: findListed(formsOf(stem).skeleton),
    ...(source && { source }),
    ...(day !== undefined && { at: `${year}-${month}-${date}${time}` }),
    ...(ms !== undefined && { atMs: Number(ms) }),
    ...(app !== undefined && { app }),
    ...(uploader !== undefined && { uploader }),
  };
}
