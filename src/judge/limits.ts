/** Every number that bounds a judgement, with the reason for it. */
export const LIMITS = {
  /** UTF-16 units of a draft that is read at all: forty times Weibo's longest post, and still under a second. */
  judged: 200_000,
  /** A hold needs at least this certainty: red is rare. */
  holdCertainty: 0.9,
  /** Below this certainty a finding is only a quiet mark: more likely chance than meaning. */
  warnCertainty: 0.5,
} as const;
