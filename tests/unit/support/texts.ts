/** Unit tests wait for no texts: all of them are known from the start, as they are in the background. */
import '../../../src/i18n/all.ts';
