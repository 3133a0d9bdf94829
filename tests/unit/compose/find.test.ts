import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxAt, boxOfControlAt } from '../../../src/compose/find.ts';
import { surfacesOf } from '../../../src/sites/registry.ts';
import { pageOf, stubElementClasses } from '../support/page.ts';

beforeEach(stubElementClasses);
afterEach(() => void vi.unstubAllGlobals());

const weibo = surfacesOf('weibo.com', '/');
const wechat = surfacesOf('wx.qq.com', '/');

const HOME = `<div><textarea id="home" placeholder="有什么新鲜事想分享给大家？"></textarea></div>
  <div><button id="emoji">表情</button><div><button id="send"><span id="word"> 发送 </span></button></div></div>`;
const MODAL = `<div class="woo-modal-wrap" ><div><textarea id="modal" placeholder="有什么新鲜事想分享给大家？"></textarea></div>
  <button id="modal-send">发送</button></div>`;
const UNDER_POST = (placeholder: string, button: string) =>
  `<div><textarea id="box" placeholder="${placeholder}"></textarea><div><button id="go">${button}</button></div></div>`;
const CHAT = `<div id="chatArea"><pre id="editArea" contenteditable="true"><b id="inner">哈</b></pre>
  <div><span>按下Ctrl+Enter换行</span><a class="btn btn_send" id="go">发送</a></div></div>`;

describe('the box that an event happened in', () => {
  it.each([
    ['the home composer', HOME, '#home', 'weibo-home'],
    ['its twin in the dialog', HOME + MODAL, '#modal', 'weibo-modal'],
    ['the home composer behind the dialog', HOME + MODAL, '#home', 'weibo-home'],
    ['a comment', UNDER_POST('发布你的评论', '评论'), '#box', 'weibo-comment'],
    ['a repost', UNDER_POST('说说分享心得', '转发'), '#box', 'weibo-repost'],
    ['a reply', UNDER_POST('发布你的回复', '回复'), '#box', 'weibo-reply'],
    ['a text area that nobody knows, next to 发布', UNDER_POST('写点什么', '发布'), '#box', 'weibo-other'],
  ])('%s', (_name, body, selector, surface) => {
    const page = pageOf(body);
    expect(boxAt(page.path(selector), weibo)).toMatchObject({
      editable: page.find(selector),
      surface: { id: surface },
    });
  });

  it('is told anew when the same text area takes another role', () => {
    const page = pageOf(UNDER_POST('发布你的评论', '评论'));
    page.find('#box').setAttribute('placeholder', '说说分享心得');
    expect(boxAt(page.path('#box'), weibo)?.surface.id).toBe('weibo-repost');
  });

  it('is the editing host where the caret stands deep in rich text', () => {
    const page = pageOf(CHAT);
    const box = boxAt(page.path('#inner'), wechat);
    expect(box?.editable).toBe(page.find('#editArea'));
    expect(box?.surface.id).toBe('wechat-chat');
  });

  it.each([
    ['a search field', '<div><input id="box" type="text" placeholder="搜索微博"><button>搜索</button></div>'],
    ['a field for a password', '<div><input id="box" type="password"><button>发送</button></div>'],
    [
      'a field far from any control that sends',
      `<button>发送</button>${'<div>'.repeat(7)}<textarea id="box"></textarea>`,
    ],
    ['something that cannot be edited', '<div><p id="box">有什么新鲜事</p><button>发送</button></div>'],
    ['an island that is no part of the editor', CHAT.replace('<b id="inner">', '<b id="box" contenteditable="false">')],
  ])('is none for %s', (_name, body) => {
    expect(boxAt(pageOf(body).path('#box'), weibo)).toBeUndefined();
  });

  it.each([
    ['before', '<input id="box" type="text">', ''],
    ['behind', '', '<input id="box" type="text">'],
  ])(
    'is none for a plain field %s a box that is known: the control near by is that box’s own',
    (_where, before, behind) => {
      const page = pageOf(
        `<div>${before}<textarea placeholder="发布你的评论"></textarea>${behind}<button>评论</button></div>`,
      );
      expect(boxAt(page.path('#box'), weibo)).toBeUndefined();
    },
  );

  it('is none on a site whose surfaces it does not fit', () => {
    expect(boxAt(pageOf(HOME).path('#home'), [])).toBeUndefined();
  });
});

describe('the box whose control an event happened on', () => {
  it.each([
    ['the control', HOME, '#send', 'weibo-home'],
    ['what stands inside of it', HOME, '#word', 'weibo-home'],
    ['the control of the dialog', HOME + MODAL, '#modal-send', 'weibo-modal'],
    ['the control of the composer behind the dialog', HOME + MODAL, '#send', 'weibo-home'],
    ['评论', UNDER_POST('发布你的评论', '评论'), '#go', 'weibo-comment'],
    ['转发', UNDER_POST('说说分享心得', '转发'), '#go', 'weibo-repost'],
  ])('%s', (_name, body, selector, surface) => {
    expect(boxOfControlAt(pageOf(body).path(selector), weibo)?.surface.id).toBe(surface);
  });

  it('is the chat for its 发送', () => {
    const page = pageOf(CHAT);
    expect(boxOfControlAt(page.path('#go'), wechat)?.editable).toBe(page.find('#editArea'));
  });

  it('is a known one before a stray field that guesswork would take', () => {
    const article = surfacesOf('mp.weixin.qq.com', '/cgi-bin/appmsg');
    const page = pageOf(`<div><textarea id="title"></textarea><input id="stray" type="text">
      <span id="js_send"><button id="go">发表</button></span></div>`);
    expect(boxOfControlAt(page.path('#go'), article)).toMatchObject({
      surface: { id: 'wechat-article' },
      fields: [page.find('#title')],
    });
  });

  it.each([
    ['another button', HOME, '#emoji'],
    ['a button that says more than that it sends', HOME.replace(' 发送 ', '发送记录'), '#send'],
    ['评论 that opens the box of a post', '<div><button id="go">评论</button></div>', '#go'],
    ['the control of a form that is not shown', `<div hidden>${HOME}</div>`, '#send'],
  ])('is none for %s', (_name, body, selector) => {
    expect(boxOfControlAt(pageOf(body).path(selector), weibo)).toBeUndefined();
  });

  it('is each box’s own where several share an ancestor', () => {
    const one = (n: number) =>
      `<textarea id="box${n}" placeholder="发布你的评论"></textarea><button id="go${n}">评论</button>`;
    const page = pageOf(`<div>${one(1)}${one(2)}${one(3)}</div>`);
    for (const n of [1, 2, 3]) {
      expect(boxOfControlAt(page.path(`#go${n}`), weibo)?.editable).toBe(page.find(`#box${n}`));
    }
  });
});

describe('a box with several controls', () => {
  it('is sent by each of them', () => {
    const page = pageOf(`<div><textarea id="box" placeholder="有什么新鲜事想分享给大家？"></textarea>
      <button id="first">发送</button><button id="second">发布</button></div>`);
    for (const control of ['#first', '#second']) {
      expect(boxOfControlAt(page.path(control), weibo)?.editable).toBe(page.find('#box'));
    }
  });
});

describe('a control in an open shadow root', () => {
  /** The box in the page, the control in a component beside it. */
  function page() {
    const made = pageOf(`<div><textarea id="box" placeholder="有什么新鲜事想分享给大家？"></textarea>
      <wb-button id="host"></wb-button></div>`);
    const root = made.find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<div><button id="send"><span>发送</span></button><button id="other">表情</button></div>';
    return { made, root };
  }

  /** The composed path of an event in there. */
  function pathIn({ made, root }: ReturnType<typeof page>, selector: string): EventTarget[] {
    const inside = root.querySelector(selector)!;
    return [inside, inside.parentElement!, root, ...made.path('#host')];
  }

  it('sends the box that it stands beside', () => {
    const shadow = page();
    expect(boxOfControlAt(pathIn(shadow, '#send'), weibo)).toMatchObject({
      editable: shadow.made.find('#box'),
      surface: { id: 'weibo-home' },
    });
    expect(boxOfControlAt(pathIn(shadow, '#other'), weibo)).toBeUndefined();
  });
});
