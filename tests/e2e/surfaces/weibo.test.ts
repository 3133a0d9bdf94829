import { WEIBO } from './cases.ts';
import { conform } from './conformance.ts';

conform('Weibo', WEIBO);
