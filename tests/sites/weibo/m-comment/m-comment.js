import { switches } from '../../shared/dom.js';
import { composePage } from '../m-compose/page.js';

composePage({
  title: '评论微博',
  placeholder: '写评论…',
  kind: 'comment',
  url: '/api/comments/create',
  more: { mid: switches.get('id') ?? '5100000000000001' },
});
