import { describeViews } from './look.ts';
import { ON_SITES } from './on-sites.ts';

describeViews(ON_SITES);
