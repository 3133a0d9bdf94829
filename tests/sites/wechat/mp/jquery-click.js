// Clicks as jQuery has them: handlers stand in a table of its own, and triggering a click runs them directly. Only then
// does it click the element itself, and not even that with a link.
const handlers = new WeakMap();
let triggered;

/** `$(element).click(handler)` */
export function onClick(element, handler) {
  handlers.set(element, handler);
  element.addEventListener('click', () => element !== triggered && handler());
  return element;
}

/** `$(element).click()` */
export function click(element) {
  handlers.get(element)();
  if (element.localName === 'a') return;
  triggered = element;
  element.click();
  triggered = undefined;
}
