import { IN_USE } from './in-use.ts';
import { describeViews } from './look.ts';

describeViews(IN_USE);
