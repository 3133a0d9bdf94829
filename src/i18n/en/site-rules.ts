import type { siteRules as source } from '../zh-CN/site-rules.ts';

/** The review page: what each site changes. */
export const siteRules: Readonly<Record<keyof typeof source, string>> = {
  'siteRules.who': 'Who posts here',
  'siteRules.who.account': 'By the account that is logged in',
  'siteRules.who.account.help': 'Whoever the account belongs to.',
  'siteRules.who.else': 'Where it is nobody’s',
  'siteRules.who.else.stop': 'Stop and ask',
  'siteRules.who.else.persona': 'Take it as {persona}',
  'siteRules.who.ask': 'Ask in each tab',
  'siteRules.who.ask.help': 'Whoever is logged in. Until you choose, each draft is stopped once.',
  'siteRules.who.always': 'Always the same persona',
  'siteRules.who.always.help': 'Where another persona’s account is logged in, the send is held.',
  'siteRules.who.persona': 'Persona',
  'siteRules.who.gone': 'The persona chosen here is gone. It goes by the account now.',
  'siteRules.who.unfinished':
    '“{persona}” is unfinished, so for now drafts here are nobody’s. It needs a purpose and a principle.',
  'siteRules.who.unfinished.one': '{persona} (unfinished)',
  'siteRules.levels': 'How loud it is here',
  'siteRules.levels.help': 'For this site only: the contracts stay as they are.',
  'siteRules.levels.voice': 'Voice',
  'siteRules.levels.add': 'Change one kind of detail',
  'siteRules.levels.choose': 'Choose one…',
  'siteRules.levels.remove': 'No longer change {kind}',
  'siteRules.level.contract': 'As the contract says',
  'siteRules.level.quieter': 'One step quieter',
  'siteRules.level.louder': 'One step louder',
  'siteRules.level.fixed': 'Always: {level}',
  'siteRules.levels.sure': 'What is not certain never holds, nor does a voice, however loud it is set.',
  'siteRules.pause': 'Leave this site alone',
  'siteRules.pause.on': 'Not watched: nothing written here is stopped.',
  'siteRules.tab':
    'To be somebody else in one tab only: press the mask in the toolbar and choose there. It is forgotten with the tab.',
  'siteRules.boxes': '{count} kinds of box, {seen} seen at work',
  'siteRules.boxes.none': '{count} kinds of box, none seen at work yet',
  'siteRules.boxes.help':
    'Each time a send is stopped or let through, the time is noted. A box you use that has been silent for long has probably been rebuilt.',
  'siteRules.boxes.never': 'not yet',
  'siteRules.boxes.stopped': 'stopped',
  'siteRules.boxes.passed': 'let through',
  'siteRules.boxes.autosaves': 'saves while you write',
  'siteRules.saved': '{site}: saved',
};
