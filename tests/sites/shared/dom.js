/** The page's switches: `?slow=1&recreate=1&skin=vue2&uid=…&name=…`. */
export const switches = new URLSearchParams(location.search);

/** An element with attributes (`undefined` and `false` are left out), listeners (`onClick`) and children. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

const hashes = new Map();
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function hashOf(component) {
  const random = () => LETTERS[Math.floor(Math.random() * LETTERS.length)];
  if (!hashes.has(component)) hashes.set(component, Array.from({ length: 5 }, random).join(''));
  return hashes.get(component);
}

/**
 * A class as a bundler names it: `_input_13iqr_8`, or `Form_input_2gtxx` in the older skin. The hash is new with every
 * load, so that nothing can hold on to it.
 */
export function hashed(component, local) {
  const hash = hashOf(component);
  return switches.get('skin') === 'vue2' ? `${component}_${local}_${hash}` : `_${local}_${hash}_${local.length + 1}`;
}

/** Runs `mount` now, or late where the page is asked to be slow. */
export function mounted(mount) {
  if (switches.has('slow')) setTimeout(mount, 600);
  else mount();
}
