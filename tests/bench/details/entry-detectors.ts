import { detectAll } from '../../../src/detect/registry.ts';
import { formsOf } from '../../../src/draft/normal.ts';

/** Loads every detector and lets each read a draft. */
export const start = (): unknown => detectAll(formsOf('明天下午三点在南站见，电话一会儿发你，地址我再问问老师。'));

export { detectAll };
