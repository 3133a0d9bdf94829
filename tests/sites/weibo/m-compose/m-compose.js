import { composePage } from './page.js';

composePage({
  title: '发微博',
  placeholder: '分享新鲜事…',
  kind: 'post',
  url: '/api/statuses/update',
  more: { visible: '0' },
});
