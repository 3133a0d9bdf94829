import { CROWDED } from './crowded.ts';
import { describeViews } from './look.ts';

describeViews(CROWDED);
