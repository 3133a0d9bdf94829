import type { welcome as source } from '../zh-CN/welcome.ts';

/** The welcome page: consent, then the first two personas. */
export const welcome = {
  'welcome.title': 'Vestkeeper: a look before it is sent',
  'welcome.lead':
    'The main account is for people you know; the alternate one is for breathing. One careless line can link the two. Vestkeeper looks before a draft is sent, and says which words would, and what to write instead.',
  'welcome.reads': 'What is read',
  'welcome.reads.1':
    'The draft being written in the boxes of Weibo and WeChat for web, the pictures and files that go with it, and the login that the page shows.',
  'welcome.reads.2':
    'Only on Weibo (weibo.com, s.weibo.com, m.weibo.cn, messages, articles) and WeChat for web (chat, file transfer, official accounts, Channels).',
  'welcome.reads.3': 'Not what others post, not chat histories, no other page.',
  'welcome.stays': 'Where it stays',
  'welcome.stays.1': 'On this machine, encrypted. Nothing is sent anywhere: no account, no statistics.',
  'welcome.stays.2':
    'Drafts are dropped once checked, unless you keep one. What is kept are the few words of a near miss, and fingerprints of share codes and pictures sent; all of it can be removed.',
  'welcome.cannot': 'What it cannot do',
  'welcome.cannot.1': 'Stop anyone who holds leaked databases.',
  'welcome.cannot.2':
    'Hide anything from the platform, which knows the real name, phone number, IP address and device.',
  'welcome.cannot.3': 'Be right each time: it misses things and is mistaken. Send anyway is always there.',
  'welcome.start': 'Start',
  'welcome.start.help': 'Nothing is read before this is pressed. It can be paused at any time.',
  'welcome.started': 'Started',
  'welcome.started.help': 'Weibo and WeChat pages that are open already need no reload.',
  'welcome.personas.have': 'The personas are there',
  'welcome.personas.edit': 'Change them',
  'welcome.next': 'What comes next',
  'welcome.next.bind': 'Log in to Weibo, press the mask in the toolbar, and give the account to its persona.',
  'welcome.next.fact': 'Write down one fact, such as the school, and tick who may show it.',
  'welcome.next.fact.link': 'Write a fact',
  'welcome.next.try': 'As the other persona, write a line with the school’s name in it and see.',
} as const satisfies Record<keyof typeof source, string>;
