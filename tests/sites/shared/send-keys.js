import { switches } from './dom.js';

/**
 * Whether a key press sends here. Where nobody knows a page's rule, `?keys=Enter`, `?keys=Ctrl+Enter` and `?keys=none`
 * try each.
 */
export function sends(event, usual = 'none') {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey || event.altKey)
    return false;
  const pressed = event.ctrlKey || event.metaKey ? 'Ctrl+Enter' : 'Enter';
  return pressed === (switches.get('keys') ?? usual);
}
