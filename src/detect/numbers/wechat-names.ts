import { wrapped } from '../../draft/wrapped.ts';

const HEART = '[❤♥💗💕💖💙💚💛💜🧡🖤🤍🤎💓💞💘💝💟♡❥🩷🩵🩶]';

/** The first syllable of 微信 and what is written for it; letters only where no word goes on before them. */
const WEI = '(?:[微薇徽溦威卫维崴围葳唯惟魏喂葨巍炜蔚歪√∨]|(?<![a-z])(?:v|wei|we|w))';

/** What people put between two syllables so that filters do not see them. */
const GAP = '(?:[ .·・•_/*~丶|+-]|\\p{Extended_Pictographic}){0,2}';

/** The second syllable, also taken apart, and a heart for it. */
const XIN = `(?:信|芯|心|伈|欣|鑫|馨|昕|亻言|${HEART}|xin(?![a-z])|x(?![a-z]))`;

/** Names of the app by its colour and its sign. */
const GREEN =
  '绿泡(?:泡)?|绿信|绿绿的?|绿色(?:的那个)?(?:聊天)?(?:软件|app|图标|泡泡|气泡)|[绿💚🟢](?:号|色号)|[🌿🍀☘🌱🟢💚🟩]信';

const LATIN =
  '(?<![a-z])(?:v{1,3}[ .·・•_/*+-]?x{1,2}h?|w{1,2}[ .·・•_/*+-]?x{1,2}h?|w(?:e|ei)[ -]?chat|v-?chat|wei ?xin)(?![a-z])';

/** What WeChat is called, by its name or so that filters do not see it. */
export const NAME = `(?:${WEI}${GAP}${XIN}|微聊|${GREEN}|${LATIN})`;

/** Asking to be added makes a bare letter or syllable a cue: 加v, 加薇, +v, w+. */
export const ADD = wrapped`
  (?:加|\+|➕|扫|私|搜|滴)(?:我|个|下|一下|俺|一个)?的?(?:
    [微薇徽溦威维崴围葳唯惟魏喂]|[vw](?![a-z])|卫星|绿泡泡?|绿|🛰|💚|🟢|围脖号
  )(?:信|${HEART})?|
  (?<![稍轻])[微薇]我|(?<![a-z0-9])[vw] ?[+➕](?= ?[a-z])
`;

/** A letter or syllable alone, and words that sound like 微信, are cues only before a colon or 号, or in brackets. */
export const LETTER = wrapped`
  (?<=我的?)v(?= [a-z])|(?:卫星|🛰)(?= ?[a-z]{4,12}[_-]?\d)|(?<![a-z0-9])v(?=[号我]? ?[:=→])|
  (?<![a-z0-9])v我(?= ?[a-z][a-z_-]{1,14}\d{2})|(?<![a-z0-9])v(?= [a-z][a-z-]{0,14}[_\d])|
  (?:[微薇威葳]|卫星|🛰|💚|🟢|微❤)(?=号|号? ?[:=→])|征信(?= ?:? ?[a-z][a-z-]{0,14}[_\d])|
  (?<=[(\[【])v(?=[)\]】])
`;

/** What the signs of a cue begin with: without any of them, or of a letter, there is no search. */
export const FIRST_OF_NAME = /[微薇徽溦威卫维崴围葳唯惟魏喂葨巍炜蔚歪√∨绿征🌿🍀☘🌱🟢💚🟩🛰vw]/u;
