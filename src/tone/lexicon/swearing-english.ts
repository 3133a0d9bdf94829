import type { SwearGroup } from './types.ts';

/** English swearing beyond the list of obscenity, and as it is rendered in characters. */
export const ENGLISH: readonly SwearGroup[] = [
  { spellings: 'motherfucker|motherfuckers|motherfucking', vulgar: 0.8, insult: 0.85 },
  {
    spellings: 'fuck|fucking|fucked|fuckin|fck|fking|fxxk|f**k|法克|发克|f*ck|fu*k|fuk|fcuk|fakyou|法克鱿',
    vulgar: 0.6,
  },
  { spellings: 'fucker|fuckers|fuckface|dickhead|asshole|assholes|arsehole|cunt|cunts', vulgar: 0.65, insult: 0.85 },
  {
    spellings:
      'fuck you|fuck u|fuck off|screw you|go to hell|piss off|stfu|suck my dick|eat shit|kiss my ass|gtfo|fk you|fuc u',
    vulgar: 0.65,
    insult: 0.83,
    aimed: true,
  },
  { spellings: 'kill yourself|kys|go die', vulgar: 0.3, insult: 0.9, aimed: true },
  { spellings: '谢特', vulgar: 0.55, fromPause: true, atPause: true },
  { spellings: 'shut up', vulgar: 0.1, insult: 0.81, aimed: true },
  { spellings: 'shit|shitty|bullshit|shithead|sh*t', vulgar: 0.55 },
  {
    spellings:
      'bitch|bitches|bastard|bastards|son of a bitch|whore|slut|scumbag|douchebag|jackass|dumbass|piece of shit|prick|b*tch|biatch',
    vulgar: 0.6,
    insult: 0.84,
  },
  { spellings: 'moron|morons|idiot|idiots|retard|retarded|imbecile|pathetic|disgusting', vulgar: 0.15, insult: 0.83 },
  { spellings: 'damn|goddamn|crap|pissed off|omfg|lmfao|dafuq', vulgar: 0.4 },
];
