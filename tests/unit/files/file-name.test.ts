import { describe, expect, it } from 'vitest';
import { compileListed } from '../../../src/detect/facts.ts';
import { readFileName } from '../../../src/files/file-name.ts';

const findListed = compileListed(
  [
    { id: 'name', kind: 'person', value: '王小红', aliases: ['小红'], shownBy: [] },
    { id: 'school', kind: 'school', value: '北京邮电大学', aliases: ['北邮'], shownBy: [] },
  ],
  [{ id: 'bai', name: '小白', aliases: [], audienceOf: [] }],
);

const told = (name: string) => {
  const { listed, ...rest } = readFileName(name, findListed);
  return { ...rest, listed: listed.map(({ value }) => value) };
};

describe('what the name of a file tells', () => {
  it.each([
    ['微信图片_20220609155034.png', { source: 'wechat', at: '2022-06-09 15:50:34' }],
    ['微信图片_20220609155034_123.jpg', { source: 'wechat', at: '2022-06-09 15:50:34' }],
    ['mmexport1654761034567.jpg', { source: 'wechat', atMs: 1654761034567 }],
    ['wx_camera_1654761034567.jpg', { source: 'wechat', atMs: 1654761034567 }],
    ['QQ图片20230506123456.jpg', { source: 'qq', at: '2023-05-06 12:34:56' }],
    [
      'Screenshot_20230506_123456_com.sina.weibo.jpg',
      { source: 'screenshot', at: '2023-05-06 12:34:56', app: 'com.sina.weibo' },
    ],
    [
      'Screenshot_2023-05-06-12-34-56-123_com.tencent.mm.jpg',
      { source: 'screenshot', at: '2023-05-06 12:34:56', app: 'com.tencent.mm' },
    ],
    ['Screenshot_20230506_123456_微博.jpg', { source: 'screenshot', at: '2023-05-06 12:34:56', app: '微博' }],
    ['截屏2023-05-06 12.34.56.png', { source: 'screenshot', at: '2023-05-06 12:34:56' }],
    ['Screen Shot 2023-05-06 at 12.34.56.png', { source: 'screenshot', at: '2023-05-06 12:34:56' }],
    ['微信截图_20230506123456.png', { source: 'screenshot', at: '2023-05-06 12:34:56' }],
    ['IMG_20230506_123456.jpg', { source: 'camera', at: '2023-05-06 12:34:56' }],
    ['PXL_20230506_123456789.jpg', { source: 'camera', at: '2023-05-06 12:34:56' }],
    ['IMG_1234.HEIC', { source: 'camera' }],
    ['DSC_0042.JPG', { source: 'camera' }],
    ['0067OPuuly1fabc1def2gj30u01400xy.jpg', { source: 'weibo', uploader: '5612345678' }],
    ['王小红简历.pdf', { source: 'resume', listed: ['王小红'] }],
    ['北邮-王小红-resume.docx', { source: 'resume', listed: ['北京邮电大学', '王小红'] }],
    ['和小白的合照20230506.jpg', { at: '2023-05-06', listed: ['小白'] }],
    ['2023年5月.xlsx', {}],
    ['猫.jpg', {}],
    ['image.png', {}],
    ['8848.jpg', {}],
    ['report_99991231.pdf', {}],
    ['d41d8cd98f00b204e9800998ecf8427e.jpg', {}],
    ['', {}],
  ])('%s', (name, expected) => {
    expect(told(name)).toEqual({ listed: [], ...expected });
  });
});
