import { WECHAT } from './cases.ts';
import { conform } from './conformance.ts';

conform('WeChat', WECHAT);
