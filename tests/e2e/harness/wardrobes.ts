/** A wardrobe as people write it: every key but a persona's `id` is optional. */
export interface WardrobeFile {
  readonly personas: readonly {
    readonly id: string;
    readonly name: string;
    readonly stage: 'front' | 'back';
    readonly accounts?: readonly Login[];
    readonly voice?: Readonly<Record<string, string>>;
    readonly details?: Readonly<Record<string, string>>;
    readonly circumstances?: Readonly<Record<string, string>>;
    readonly widest?: string;
  }[];
  readonly facts: readonly {
    readonly kind: string;
    readonly value: string;
    readonly aliases?: readonly string[];
    readonly shownBy?: readonly string[];
  }[];
}

/** A login as the fixture pages show it. */
export interface Login {
  readonly site: 'weibo' | 'wechat' | 'wechat-official' | 'wechat-channels';
  readonly uid?: string;
  readonly name: string;
}

/** The main account's login on Weibo. */
export const MAIN: Login = { site: 'weibo', uid: '1000000001', name: '早八选手' };
/** The alternate account's login on Weibo. */
export const ALT: Login = { site: 'weibo', uid: '1000000002', name: '今晚不想上课' };
/** A login that is nobody's. */
export const STRANGER: Login = { site: 'weibo', uid: '1000000009', name: '谁的号' };
/** The login on web WeChat, where family and colleagues read. */
export const WORK: Login = { site: 'wechat', name: '小林' };

/**
 * 大号 may name the school and 小号 may not; on WeChat neither the school nor a curse is fit for the colleagues, who may
 * know the nickname of the flat.
 */
export const TWO_PERSONAS: WardrobeFile = {
  personas: [
    { id: 'main', name: '大号', stage: 'front', accounts: [MAIN] },
    { id: 'alt', name: '小号', stage: 'back', accounts: [ALT], voice: { vulgar: 'warn' } },
    { id: 'work', name: '工作号', stage: 'front', accounts: [WORK], voice: { vulgar: 'warn' } },
  ],
  facts: [
    { kind: 'school', value: '北京邮电大学', aliases: ['北邮'], shownBy: ['main'] },
    { kind: 'person', value: '白晓雨', aliases: ['小白'], shownBy: ['main'] },
  ],
};

/** A draft that says nothing. */
export const CLEAR = '今天的番茄炒蛋居然有蛋';
/** A draft that drops the vest of 小号: `hold`. */
export const LEAK = '我们北邮的食堂真的绝了';
/** A draft out of 小号's voice: `warn`. */
export const CURSE = '这作业真他妈多';
