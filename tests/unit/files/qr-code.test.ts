import { encodeQR } from 'qr';
import { describe, expect, it } from 'vitest';
import type { ColourPicture } from '../../../src/files/likeness.ts';
import { qrTextIn } from '../../../src/files/qr-code.ts';
import { detailsInQr } from '../../../src/files/qr-details.ts';

/** A photo of a code: `scale` pixels a module, on a grey table with a border. */
function photoOf(text: string, scale = 4, border = 20): ColourPicture {
  const modules = encodeQR(text, 'raw', { ecc: 'medium' });
  const size = modules.length * scale + 2 * border;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let dy = 0; dy < scale; dy++) {
        for (let dx = 0; dx < scale; dx++) {
          const at = ((border + y * scale + dy) * size + border + x * scale + dx) * 4;
          data.fill(20, at, at + 3);
        }
      }
    }),
  );
  return { width: size, height: size, data };
}

describe('a QR code in a picture', () => {
  it.each(['https://u.wechat.com/AbCdEfGh12', 'https://music.163.com/song?id=1&userid=12345678', '你好'])(
    'says %s',
    (text) => {
      expect(qrTextIn(photoOf(text))).toBe(text);
    },
  );

  it('is none where there is none', () => {
    const data = new Uint8ClampedArray(60 * 60 * 4).fill(255);
    expect(qrTextIn({ width: 60, height: 60, data })).toBeUndefined();
    expect(qrTextIn({ width: 0, height: 0, data: new Uint8ClampedArray(0) })).toBeUndefined();
  });
});

describe('what it tells', () => {
  it.each([
    ['https://u.wechat.com/AbCdEfGh12', 'opaque-link', 'u.wechat.com/AbCdEfGh12'],
    ['https://music.163.com/song?id=1&userid=12345678', 'share-token', 'music.163.com/userid=12345678'],
    ['https://weibo.cn/qr/userinfo?uid=5612345678', 'share-token', 'weibo.com/uid=5612345678'],
    ['https://qr.alipay.com/fkx12345abcde', 'opaque-link', 'qr.alipay.com/fkx12345abcde'],
    ['wxp://f2f0AbCdEfGh', 'opaque-link', 'wxp://f2f0AbCdEfGh'],
    ['13812345678', 'phone', '13812345678'],
  ])('%s', (text, kind, value) => {
    expect(detailsInQr(text)).toMatchObject([{ kind, value }]);
  });

  it('is nothing for a public page', () => {
    expect(detailsInQr('https://www.zhihu.com/question/19550225')).toEqual([]);
  });
});
