import type { card as source } from '../zh-CN/card.ts';

/** The warning card. */
export const card = {
  'card.title.hold': 'Hold on',
  'card.title.warn': 'A word first',
  'card.title.note': 'Worth a look',
  'card.title.clear': 'Nothing left',
  'card.persona': 'Checked as {persona}',
  'card.nobody': 'No persona recognised yet',
  'card.clear': 'Nothing left to change; it can be sent.',
  'card.remedies': 'What can be done',
  'card.becomes': 'becomes',
  'card.drop': 'Remove “{from}”',
  'card.switch': 'Send as {persona}',
  'card.iAm': 'I am {persona} here',
  'card.dismiss': 'Not a leak',
  'card.dismiss.help': 'never mention it again',
  'card.replaceAll': 'Replace all',
  'card.send': 'Send anyway',
  'card.countdown': '{seconds} s left · cancel',
  'card.countdown.announce': 'Will be let go in {seconds} seconds. Press again to cancel.',
  'card.countdown.cancelled': 'Cancelled. Nothing was sent.',
  'card.back': 'Edit',
  'card.released.title': 'All right',
  'card.released': 'Press send once more',
  'card.released.why': 'Only these words are let go; any change is checked again.',
  'card.released.close': 'OK',
  'card.orphaned.title': 'The card lost its page',
  'card.orphaned':
    'The page changed or the extension was updated. The draft is still there: reload the page, then send.',
} as const satisfies Record<keyof typeof source, string>;
