import { BEFORE_START } from './before-start.ts';
import { FIRST_PERSONAS } from './first-personas.ts';
import { describeViews } from './look.ts';

describeViews(BEFORE_START);
describeViews(FIRST_PERSONAS);
