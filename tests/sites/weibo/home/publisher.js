import { composer } from './composer.js';

/** The composer that stands above the home feed, and again in the dialog of 发微博. */
export function publisher() {
  return composer({
    placeholder: '有什么新鲜事想分享给大家？',
    action: '发送',
    tools: true,
    visibility: true,
    send: { kind: 'post', url: '/ajax/statuses/update', field: 'content' },
  });
}
