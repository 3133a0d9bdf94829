import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxAt } from '../../../src/compose/find.ts';
import { reportOf } from '../../../src/compose/report.ts';
import { controlWords, placeholderWords, stableName } from '../../../src/compose/report-words.ts';
import { surfacesOf } from '../../../src/sites/registry.ts';
import { type Page, pageOf, stubElementClasses } from '../support/page.ts';

beforeEach(stubElementClasses);
afterEach(() => void vi.unstubAllGlobals());

/** What nobody may learn from a report: what was typed, and who is who. */
const TYPED = '我们北邮的食堂真的绝了';
const SECRETS = [TYPED, '北邮', '林晓', '1234567890', '阿北', '王阿姨', 'linxiao', '13812345678', 'example.com'];

const HOME = `
  <nav><a href="https://weibo.com/u/1234567890" title="林晓"><img alt="林晓" src="https://example.com/1234567890.jpg"></a></nav>
  <div class="_wrap_1tpea_25 woo-box-flex" id="homeWrap" data-uid="1234567890">
    <div class="Form_a1b2c avatarItem"><a class="name" href="/u/1234567890">阿北</a> 回复 <span>王阿姨</span></div>
    <p>${TYPED}</p>
    <textarea id="box" class="_input_13iqr_8" name="content" placeholder="有什么新鲜事想分享给大家？" title="林晓">${TYPED}</textarea>
    <div contenteditable="true" data-placeholder="回复@阿北：说点什么"><p>${TYPED}</p></div>
    <input type="text" value="13812345678" placeholder="王阿姨，写点什么">
    <div class="bar">
      <button class="woo-button-main woo-button-primary">表情</button>
      <button title="林晓" aria-label="图片">林晓</button>
      <label><input type="checkbox">同时转发</label>
      <a href="https://example.com/linxiao">13812345678</a>
      <span>评论 12</span>
      <button id="send" class="woo-button-main">发送</button>
    </div>
  </div>
  <ul>${'<li><a class="name" href="/x">王阿姨</a></li>'.repeat(3)}</ul>`;

function report(page: Page, selector = '#box'): string {
  const editable = page.find(selector);
  const box = boxAt([editable], surfacesOf('weibo.com', '/'));
  return reportOf({ editable, box, account: { uid: '1234567890', name: '林晓' }, hostname: 'weibo.com' });
}

describe('a report', () => {
  it('tells how the box is built, and by what it is known', () => {
    const lines = report(pageOf(HOME)).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Vestkeeper structure report',
      'host: weibo.com',
      'surface: weibo-home',
      'known by: textarea[placeholder*="有什么新鲜事"]',
    ]);
    expect(lines.map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'div#homeWrap._wrap_#_#.woo-box-flex',
        'textarea#box._input_#_#[name="content"][placeholder="有什么新鲜事想分享给大家？"]  <= the box',
        'button.woo-button-main.woo-button-primary "表情"',
        'button[aria-label="图片"] "(2 characters)"',
        'label "同时转发"',
        'span "评论 #"',
        'button#send.woo-button-main "发送"',
      ]),
    );
  });

  it('holds nothing that was typed and nobody’s name, number or address', () => {
    const text = report(pageOf(HOME));
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('holds nothing of any text, whatever it is, that is not a control’s', () => {
    const word = fc.stringMatching(/^[一-鿿a-z\d]{4,12}$/).filter((text) => controlWords(text) === undefined);
    fc.assert(
      fc.property(word, (secret) => {
        const body = HOME.replaceAll(TYPED, secret).replaceAll('阿北', secret).replaceAll('王阿姨', secret);
        const shell = report(pageOf(HOME.replaceAll(TYPED, '').replaceAll('阿北', '').replaceAll('王阿姨', '')));
        fc.pre(!shell.includes(secret));
        expect(report(pageOf(body))).not.toContain(secret);
      }),
      { numRuns: 30 },
    );
  });

  it('says that a box is guesswork, or that nobody knows it', () => {
    const unknown = pageOf('<div><textarea id="box" placeholder="今天如何"></textarea><button>发出去吧</button></div>');
    expect(report(unknown)).toContain('surface: none\nknown by: nothing');
    expect(report(unknown)).toContain('textarea#box[placeholder="今天如何"]');
    const guessed = pageOf('<div><textarea id="box"></textarea><button>发布</button></div>');
    expect(report(guessed)).toContain('surface: weibo-other\nknown by: guesswork, textarea');
  });

  it('tells of shadow roots', () => {
    const page = pageOf('<wujie-app id="app"></wujie-app><button>发表</button>');
    const root = page.find('#app').attachShadow({ mode: 'open' });
    root.innerHTML = '<div><textarea id="box"></textarea></div>';
    const editable = root.querySelector<HTMLElement>('#box')!;
    const text = reportOf({ editable, box: undefined, account: undefined, hostname: 'channels.weixin.qq.com' });
    expect(text).toMatch(/wujie-app#app\n\s+\(shadow root\)\n\s+div\n\s+textarea#box {2}<= the box/);
    expect(text).toContain('button "发表"');
  });

  it('stops at a page full of controls, and keeps what is nearest', () => {
    const page = pageOf(`<div>${'<button>评论</button>'.repeat(500)}<div>${HOME}</div></div>`);
    const lines = report(page).split('\n');
    expect(lines.length).toBeLessThan(100);
    expect(lines.some((line) => line.includes('<= the box'))).toBe(true);
  });
});

describe('names of the site’s making', () => {
  it.each([
    ['woo-button-main', 'woo-button-main'],
    ['_wrap_1tpea_25', '_wrap_#_#'],
    ['_box_whril_8', '_box_#_#'],
    ['Form_a1b2c', 'Form_#'],
    ['js_title_main', 'js_title_main'],
    ['user-1234567890', 'user-#'],
    ['weui-desktop-btn_primary', 'weui-desktop-btn_primary'],
    ['用户-林晓', '#-#'],
    ['h1', 'h1'],
  ])('%s is told as %s', (name, told) => {
    expect(stableName(name)).toBe(told);
  });
});

describe('placeholders', () => {
  it.each([
    ['有什么新鲜事想分享给大家？', [], '有什么新鲜事想分享给大家？'],
    ['回复@阿北：', [], '回复#：'],
    ['回复 @阿北', [], '回复#'],
    ['回复 早起的鸟：', [], '回复#：'],
    ['回复 Tom Cat', [], '回复#'],
    ['对阿北说点什么', ['阿北'], '对#'],
    ['发布你的评论', [], '发布你的评论'],
    ['还可以输入 2000 字', [], '还可以输入 # 字'],
  ])('%s', (text, names, told) => {
    expect(placeholderWords(text, names)).toBe(told);
  });
});

describe('words of controls', () => {
  it.each([
    ['发送', '发送'],
    [' 保存并发布 ', '保存并发布'],
    ['评论 128', '评论 #'],
    ['同时转发到微博', '同时转发到微博'],
    ['阿北', undefined],
    ['发送给阿北', undefined],
    ['', undefined],
    ['128', undefined],
  ])('%s', (text, told) => {
    expect(controlWords(text)).toBe(told);
  });
});
