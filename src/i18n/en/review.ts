import type { review as source } from '../zh-CN/review.ts';

/** The review page: near misses, exceptions, sites, data. */
export const review = {
  'review.title': 'Review and settings',
  'review.nav': 'Pages',
  'review.nav.near-misses': 'Near misses',
  'review.nav.personas': 'Personas',
  'review.nav.facts': 'Facts',
  'review.nav.sites': 'Sites',
  'review.nav.exceptions': 'Not a leak',
  'review.nav.data': 'Data',
  'review.notStarted': 'Watching has not started: drafts are not checked yet.',
  'review.notStarted.action': 'Go and start',

  'nearMisses.title': 'Near misses',
  'nearMisses.empty': 'No near misses yet',
  'nearMisses.empty.help':
    'Each time a press of send is stopped, a line is added here: when, which persona, which words, and how it ended. The rest of the draft is not kept.',
  'nearMisses.filteredOut': 'None fits these filters',
  'nearMisses.filter': 'Show only',
  'nearMisses.filter.persona': 'Persona',
  'nearMisses.filter.site': 'Site',
  'nearMisses.filter.level': 'Level',
  'nearMisses.filter.outcome': 'Outcome',
  'nearMisses.filter.kind': 'What',
  'nearMisses.filter.all': 'All',
  'nearMisses.filter.clear': 'No filters',
  'nearMisses.nobody': 'account of no persona',
  'nearMisses.gonePersona': 'a removed persona',
  'nearMisses.reasons': 'Why it was stopped',
  'nearMisses.forget': 'Forget',
  'nearMisses.forget.one': 'Forget: {when}',
  'nearMisses.forgotten': 'One near miss forgotten',
  'nearMisses.forgetAll': 'Forget all',
  'nearMisses.forgotAll': 'Near misses forgotten: {count}',

  'sites.title': 'Sites',
  'sites.lead': 'Whose rules each site’s drafts are checked by.',
  'sites.access': 'The browser does not let some of these sites be read',
  'sites.access.ok': 'The browser lets these sites be read',

  'exceptions.title': 'Not a leak',
  'exceptions.lead':
    'What “Not a leak” was pressed for on a card is not mentioned again. Take it back to be told again.',
  'exceptions.empty': '“Not a leak” was never pressed',
  'exceptions.empty.help':
    'Press it when a card is mistaken: the same thing is not mentioned again for the same persona.',
  'exceptions.takeBack': 'Take back',
  'exceptions.takeBack.one': 'Take back “{text}”',
  'exceptions.takenBack': 'Taken back; it will be mentioned again',

  'data.title': 'Data',
  'data.export': 'Export personas and facts',
  'data.export.help':
    'A JSON file that is not encrypted and holds the facts as written: keep it safe. Near misses are not in it.',
  'data.export.button': 'Export a file',
  'data.exported': 'Exported',
  'data.import': 'Import',
  'data.import.help': 'Replaces all personas and facts there are now; can be undone afterwards.',
  'data.import.button': 'Choose a file',
  'data.imported': 'Imported: personas {personas}, facts {facts}',
  'data.import.unreadable': 'This file cannot be read, so nothing was replaced. Choose a JSON file exported from here.',
  'data.import.why': 'What is wrong:',
  'data.traces': 'Share codes and pictures you have sent',
  'data.traces.help':
    'The same share code or picture under two personas ties them together. To notice that, a fingerprint is kept of each one sent; what it was cannot be told from it.',
  'data.traces.none': 'None is kept now.',
  'data.traces.button': 'Forget these ({count})',
  'data.traces.forgotten': 'Forgotten; what was sent before is no longer compared',
  'data.forget': 'Forget everything',
  'data.forget.help':
    'Personas, facts, listeners, near misses, drafts put aside and settings all go, as if newly installed, and drafts are no longer read. Only the language stays.',
  'data.forget.button': 'Forget everything',
  'data.forgotten': 'Everything is forgotten. Until this page is closed it can be undone',
} as const satisfies Record<keyof typeof source, string>;
