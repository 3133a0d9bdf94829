import { el, mounted, switches } from '../../shared/dom.js';
import { legacyBox } from '../../shared/legacy.js';

/** The page that other sites open to share something: what is shared stands in the box from the start. */
mounted(() => {
  const box = legacyBox({
    kind: 'share',
    url: '/share/aj_share.php',
    label: '分享',
    field: { class: 'share_textarea' },
    text: switches.get('title') ?? '',
  });
  document
    .querySelector('.sheet')
    .append(el('div', { class: 'share_nick' }, switches.get('name') ?? ''), box.counter, box.textarea, box.submit);
});
