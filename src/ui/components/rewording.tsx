import { t } from '../language.ts';

/** Words of a draft are data: they are marked as Chinese where they are, whatever the page speaks. */
export function langOf(words: string): 'zh' | undefined {
  return /\p{Script=Han}/u.test(words) ? 'zh' : undefined;
}

/** Words of a draft, and what would stand in their place. */
export function Rewording({ from, to }: { from: string; to: string }) {
  return (
    <>
      <del lang={langOf(from)}>{from}</del>{' '}
      <span role="img" aria-label={t('card.becomes')}>
        →
      </span>{' '}
      <ins lang={langOf(to)}>{to}</ins>
    </>
  );
}
