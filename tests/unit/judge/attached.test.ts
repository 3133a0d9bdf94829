import { describe, expect, it } from 'vitest';
import type { FileTold } from '../../../src/draft/types.ts';
import { judge, type JudgeOptions } from '../../../src/judge/judge.ts';
import type { Finding } from '../../../src/judge/types.ts';
import { wardrobeWith } from './wardrobe.ts';

interface Given {
  readonly name?: string;
  readonly told?: FileTold;
  readonly persona?: string;
  readonly options?: JudgeOptions;
  readonly changes?: Parameters<typeof wardrobeWith>[0];
}

function findings({ name = 'IMG_1.jpg', told, persona = 'vent', options, changes = {} }: Given): readonly Finding[] {
  const draft = { text: '嗯', circumstances: { files: [{ id: '7', name, told }] } };
  return judge(draft, persona, wardrobeWith(changes), options).findings;
}

const POSITION = { latitude: 39.96, longitude: 116.355 };

describe('the place in a picture', () => {
  const told = { position: POSITION, strippable: true };

  it('holds behind the stage, warns before it, and is as loud as the contract says', () => {
    expect(findings({ told })).toMatchObject([
      {
        rule: 'attached',
        kind: 'coordinates',
        level: 'hold',
        ranges: [],
        reason: { params: { place: '39.9600, 116.3550' } },
      },
    ]);
    expect(findings({ told, persona: 'main' })).toMatchObject([{ kind: 'coordinates', level: 'warn' }]);
    expect(findings({ told, changes: { vent: { details: { coordinates: 'clear' } } } })).toEqual([]);
  });

  it('can be taken out of a file that can be read', () => {
    expect(findings({ told })[0]?.remedies).toEqual([{ type: 'strip', file: '7' }, { type: 'dismiss' }]);
    expect(findings({ told: { position: POSITION } })[0]?.remedies).toEqual([{ type: 'dismiss' }]);
  });

  it('is dismissed for this picture, and not for all', () => {
    const [finding] = findings({ told: { ...told, likeness: '00ff00ff00ff00ff' } });
    const options = { dismissed: new Set([finding!.key]) };
    expect(findings({ told: { ...told, likeness: '00ff00ff00ff00ff' }, options })).toEqual([]);
    expect(findings({ told: { ...told, likeness: 'ff00ff00ff00ff00' }, options })).toHaveLength(1);
  });
});

describe('the notes in a picture', () => {
  it('tell a camera and its owner, which is a note', () => {
    expect(findings({ told: { serials: ['A123'], owners: ['Zhang San'] }, persona: 'main' })).toMatchObject([
      { kind: 'file-notes', level: 'note', reason: { code: 'file-serial', params: { serial: 'A123' } } },
      { kind: 'person', level: 'note', reason: { code: 'file-owner' } },
    ]);
  });

  it('tell the time, which matters only behind the stage', () => {
    const told = { takenAt: '2023:05:06 12:34:56' };
    expect(findings({ told })).toMatchObject([{ kind: 'file-notes', level: 'note' }]);
    expect(findings({ told, persona: 'main' })).toEqual([]);
  });

  it('hold where they are a listed fact', () => {
    const [finding] = findings({ told: { owners: ['北邮'] } });
    expect(finding).toMatchObject({ rule: 'fact', level: 'hold', reason: { code: 'file-notes-fact' } });
  });
});

describe('the name of a file', () => {
  it('holds where it is a listed fact of somebody else’s, and says who may show it', () => {
    const [finding] = findings({ name: '北邮成绩单.jpg', told: { strippable: true } });
    expect(finding).toMatchObject({ rule: 'fact', kind: 'fact', level: 'hold', reason: { code: 'file-name-fact' } });
    expect(finding?.remedies.map(({ type }) => type)).toEqual(['strip', 'switch', 'dismiss']);
    expect(findings({ name: '北邮成绩单.jpg', persona: 'main' })).toEqual([]);
  });

  it.each(['mmexport1600000000000.jpg', '微信图片_20220304.png', 'Screenshot_20230506_123456_com.sina.weibo.jpg'])(
    'is a note at most where it tells the app or the time: %s',
    (name) => {
      expect(findings({ name })).toMatchObject([{ kind: 'file-name', level: 'note' }]);
      expect(findings({ name, persona: 'main' })).toEqual([]);
    },
  );

  it.each(['IMG_1.jpg', '猫.png', 'a.pdf'])('is nothing else: %s', (name) => expect(findings({ name })).toEqual([]));
});

describe('a QR code in a picture', () => {
  const link = 'https://mp.weixin.qq.com/s/a?srcid=0909AbCdEfGh';

  it('is judged as if it were typed', () => {
    const typed = judge({ text: link }, 'vent', wardrobeWith()).findings.map(({ kind, level }) => [kind, level]);
    expect(typed).not.toEqual([]);
    expect(findings({ told: { qr: [link] } }).map(({ kind, level }) => [kind, level])).toEqual(typed);
  });

  it('holds where another persona sent the same, or where it is a listed fact', () => {
    const options = { sentBy: () => ['main'] };
    expect(findings({ told: { qr: [link] }, options })[0]).toMatchObject({
      level: 'hold',
      reason: { code: 'file-qr-sent', params: { sender: '大号' } },
    });
    expect(findings({ told: { qr: ['来北邮找我'] } })).toContainEqual(
      expect.objectContaining({ level: 'hold', reason: expect.objectContaining({ code: 'file-qr-fact' }) }),
    );
  });

  it('is as loud as the contract says', () => {
    const changes = { vent: { details: { 'share-token': 'hold', 'opaque-link': 'hold' } } } as const;
    expect(findings({ told: { qr: [link] }, changes })).toMatchObject([{ level: 'hold' }]);
  });
});

describe('the same picture under another persona', () => {
  const told = { likeness: '00ff00ff00ff00ff' };

  it('holds, unless the two may be known as one', () => {
    const options = { pictureSentBy: () => ['vent', 'main'] };
    expect(findings({ told, options })).toMatchObject([
      { kind: 'same-picture', level: 'hold', reason: { code: 'same-picture', params: { sender: '大号' } } },
    ]);
    expect(findings({ told, options: { pictureSentBy: () => ['vent', 'gone'] } })).toEqual([]);
    expect(findings({ told })).toEqual([]);
  });
});

it.each(['size', 'count', 'pixels', 'unseen', 'damaged', 'format'] as const)(
  'says that a file was not read: %s',
  (unread) => {
    expect(findings({ told: { unread } })).toMatchObject([
      { kind: 'file-unread', level: 'note', reason: { code: `file-unread-${unread}` } },
    ]);
  },
);
