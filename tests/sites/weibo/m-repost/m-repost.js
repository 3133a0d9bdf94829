import { switches } from '../../shared/dom.js';
import { composePage } from '../m-compose/page.js';

composePage({
  title: '转发微博',
  placeholder: '说说分享心得…',
  text: switches.has('chain') ? '//@路过的云:想知道大家都怎么过周末。' : '',
  kind: 'repost',
  url: '/api/statuses/repost',
  more: { mid: switches.get('id') ?? '5100000000000001' },
});
