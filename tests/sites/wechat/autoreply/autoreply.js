import { el } from '../../shared/dom.js';
import { emotionForm } from '../mp/emotion-form.js';
import { openPage, post } from '../mp/page.js';

openPage(
  () => {
    const done = (content) => {
      window.pageLog.send('autoreply', content);
      post('/cgi-bin/autoreply?t=ivr/reply', { content });
    };
    // What is saved goes on standing in the editor, and answers everyone who follows the account.
    return [el('h2', {}, '被关注回复'), emotionForm({ limit: 300, action: '保存', id: 'js_save', keep: true, done })];
  },
  { person: true },
);
