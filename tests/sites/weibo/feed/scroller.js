import { el, switches } from '../../shared/dom.js';
import { place } from './post.js';

const HEIGHT = 420;
const PLACES = 4;

function fixedFeed(posts) {
  const places = posts.map((post, index) => {
    const fixed = place(index);
    fixed.show(post);
    return fixed.element;
  });
  return el('div', { class: 'vue-recycle-scroller' }, ...places);
}

/** A few places that move along with the page and show whichever post is due there. */
function recycledFeed(posts) {
  const places = Array.from({ length: PLACES }, (_, index) => ({ ...place(index), at: -1 }));
  const view = ({ element }) => el('div', { class: 'vue-recycle-scroller__item-view' }, element);
  const scroller = el(
    'div',
    { class: 'vue-recycle-scroller', style: `height: ${posts.length * HEIGHT}px` },
    ...places.map(view),
  );
  const lay = () => {
    const first = Math.min(Math.max(0, Math.floor(scrollY / HEIGHT)), posts.length - PLACES);
    for (let at = first; at < first + PLACES; at += 1) {
      const recycled = places[at % PLACES];
      if (recycled.at === at) continue;
      recycled.at = at;
      recycled.show(posts[at]);
      recycled.element.parentElement.style.transform = `translateY(${at * HEIGHT}px)`;
    }
  };
  addEventListener('scroll', () => scroller.isConnected && lay());
  lay();
  return scroller;
}

/** The feed, with `?recycle=1` as a virtual scroll. */
export const feed = (posts) => (switches.has('recycle') ? recycledFeed(posts) : fixedFeed(posts));
