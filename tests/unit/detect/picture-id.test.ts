import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uploaderOf } from '../../../src/detect/links/decode.ts';
import { pictureId, uploaderByFileName } from '../../../src/detect/picture-id.ts';
import type { Detail } from '../../../src/detect/types.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The first eight characters as the site writes a uid: base 62 after 00, or hex. */
function headOf(uid: number, hex: boolean): string {
  if (hex) return uid.toString(16).padStart(8, '0');
  let head = '';
  for (let left = uid; left > 0; left = Math.floor(left / 62)) head = DIGITS[left % 62]! + head;
  return head.padStart(8, '0');
}

const TAIL = 'ly1fabc1def2gj30u01400xy';

describe('the uid in a picture’s id', () => {
  it('comes back from base 62 and from hex', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 9_999_999_999 }), (uid) => {
        expect(uploaderOf(headOf(uid, false) + TAIL)).toBe(String(uid));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0x01000000, max: 0xffffffff }), (uid) => {
        expect(uploaderOf(headOf(uid, true) + TAIL)).toBe(String(uid));
      }),
    );
  });

  it.each([['00000001'], ['zzzzzzzz'], ['6388566A'], ['00zzzzzZ'.replace('zzzzzZ', 'ZZZZZZ')]])(
    '%s is nobody’s',
    (head) => {
      expect(uploaderOf(head + TAIL)).toBeUndefined();
    },
  );
});

const PID = headOf(5612345678, false) + TAIL;

describe('pictures of Weibo in a draft', () => {
  const found = (text: string) =>
    pictureId.find(formsOf(text)).map(({ start, end, value }) => [text.slice(start, end), value]);

  it.each([
    [`https://wx1.sinaimg.cn/large/${PID}.jpg`, `${PID}.jpg`],
    [`http://ww4.sinaimg.cn/bmiddle/${PID}.gif`, `${PID}.gif`],
    [`wx3.sinaimg.cn/orj360/${PID}`, PID],
    [`//wx3.sinaimg.cn/mw2000/${PID}.webp`, `${PID}.webp`],
    [`https://tvax1.sinaimg.cn/crop.0.0.996.996.180/${PID}.jpg?KID=imgbed`, `crop.0.0.996.996.180/${PID}.jpg`],
    [`${PID}.jpg`, `${PID}.jpg`],
    [`文件${PID}.png发我`, `${PID}.png`],
    [`${PID}(1).webp`, `${PID}(1).webp`],
    [`${PID} - 副本.JPG`, `${PID} - 副本.JPG`],
    [`${PID}_2.jpeg`, `${PID}_2.jpeg`],
    [`下载下来叫${PID}，打不开`, PID],
    [`https://i0.wp.com/wx1.sinaimg.cn/large/${PID}.jpg`, `${PID}.jpg`],
    [`https://img.example.com/${PID}.jpg`, `${PID}.jpg`],
    [`https://img.example.com/${PID}`, PID],
  ])('%s', (text, name) => {
    expect(found(`看 ${text}`)).toEqual([[name, '5612345678']]);
  });

  it('takes the whole address or file name with it', () => {
    const text = `看 https://wx1.sinaimg.cn/large/${PID}.jpg 吧`;
    const [{ start, end, whole }] = pictureId.find(formsOf(text)) as [Detail];
    expect(text.slice(start - whole!.before, end + whole!.after)).toBe(`https://wx1.sinaimg.cn/large/${PID}.jpg`);
  });

  it.each([
    `a${PID}.jpg`,
    'd41d8cd98f00b204e9800998ecf8427e',
    '9de211ba129e0302b03d74821409720d 是哪张',
    'v2-9de211ba129e0302b03d74821409720d_720w.jpg',
    `${PID.slice(0, 30)}.jpg`,
    `${PID}.txt`,
    'IMG_20230506_123456.jpg',
    '微信图片_20220609155034.png',
    'mmexport1650000000000.jpg',
    'Screenshot_20230506_123456_com.sina.weibo.jpg',
    'https://wx1.sinaimg.cn/large/zzzzzzzzly1fabc1def2gj30u01400xy.jpg',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads the name of a file too', () => {
    expect(uploaderByFileName(`${PID}.jpg`)).toBe('5612345678');
    expect(uploaderByFileName(`${PID}-large.JPG`)).toBe('5612345678');
    expect(uploaderByFileName('IMG_1234.jpg')).toBeUndefined();
    expect(uploaderByFileName(`${PID}.txt`)).toBeUndefined();
  });
});

describe('pictures of chats', () => {
  const foundIn = (text: string): readonly Detail[] => pictureId.find(formsOf(text));

  it('tell the number of whoever sent them', () => {
    const link =
      'https://gchat.qpic.cn/gchatpic_new/2345678901/700000001-2200000002-0A1B2C3D4E5F60718293A4B5C6D7E8F9/0';
    const [detail] = foundIn(`群里这张图 ${link} 打不开`);
    expect(detail).toMatchObject({ value: 'gchat.qpic.cn/2345678901', start: 6, end: 6 + link.length });
  });

  it.each([
    'https://gchat.qpic.cn/gchatpic_new/0/0-0-0A1B2C3D4E5F60718293A4B5C6D7E8F9/0',
    'https://mmbiz.qpic.cn/mmbiz_jpg/abcdefghijklmnop/640?wx_fmt=jpeg',
    'https://example.com/gchatpic_new/2345678901/1-2-3/0',
  ])('%s tells nobody', (link) => {
    expect(foundIn(link)).toEqual([]);
  });
});
