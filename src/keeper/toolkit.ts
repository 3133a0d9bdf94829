import { englishDetectors, hasLatinProse } from '../detect/english.ts';
import { DETECTORS } from '../detect/registry.ts';
import type { Detector } from '../detect/types.ts';

/**
 * The detectors for a text. English names need compromise, 360 kB that are only unpacked when the first draft with
 * Latin prose comes; that draft is judged without it at first, and once more when `onLoaded` says that it is there.
 */
export function toolkit(onLoaded: () => void): (text: string) => readonly Detector[] {
  let withEnglish: readonly Detector[] | undefined;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    const { default: compromise } = await import('compromise');
    withEnglish = [...DETECTORS, ...englishDetectors(compromise)];
    onLoaded();
  };

  return (text) => {
    if (!hasLatinProse(text)) return DETECTORS;
    loading ??= load();
    return withEnglish ?? DETECTORS;
  };
}
