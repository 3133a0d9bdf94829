import { wrapped } from '../../draft/wrapped.ts';
import { form, type Form } from './form.ts';

/** English: a stop near which somebody lives. */
const ENGLISH_STOP = new RegExp(
  wrapped`
    (?<=(?:near|at|by|from|next to) )()(?!the |a |my |this |police |gas |train |bus |fire )
    [a-z]{3,14}(?: [a-z]{3,14})? (?:metro |subway )?station(?![a-z])
  `,
  'g',
);

/** English: a number and a street, with what is before them inside a house and what is behind them of a town. */
const ENGLISH_STREET = wrapped`
  (?:road|rd|street|avenue|ave|lane|boulevard|blvd|st)(?![a-z])\.?(?:
    ,? (?:building|bldg|apt|apartment|suite|room|rm|unit|flat|floor) #?[a-z]?\d{1,5}[a-z]?
  ){0,2}(?:
    , ?(?!
      (?:
        come|and|but|just|near|please|pls|if|see|for|the|you|call|text|ring|where|which|then|not|
        now|it
      )(?![a-z])
    )(?:(?:hong|new|los|san|kuala) )?[a-z]{3,14}(?: (?:district|city))?(?=[,.!?\n]|$| \d)
  ){0,3}
`;
const ENGLISH = new RegExp(
  wrapped`
    (?<![a-z\d])()(?:
      (?:room|rm|apt|apartment|flat|unit|suite|building|bldg|block|floor)
      [ ]?[#.]?[a-z]?\d{1,5}[a-z]?,? ?
    ){0,3}(?:no\. ?)?\d{1,5}[a-z]?,? (?!(?:min|minute|minutes|more|days?|hours?|of|on|in|blocks?|times) )
    (?:[a-z]{2,14}(?:['’]s)? ){1,3}${ENGLISH_STREET}
  `,
  'g',
);

/** English: a room of a building of an estate, without a street: room 305, building 7, zijin garden. */
const ENGLISH_ROOM = new RegExp(
  wrapped`
    (?<![a-z\d])()(?:
      (?:room|rm|apt|apartment|flat|unit|building|bldg|block|tower|floor) [#]?[a-z]?\d{1,5}[a-z]?,? ?
    ){1,3}(?:of )?(?!(?:the|my|this|is|was|has|and|on|in|at|for|to|with)(?![a-z]))(?:[a-z]{3,14} ){1,2}
    (?:garden|gardens|court|estate|estates|mansion|residence|residences|plaza|towers?|village|community|apartments?)
    (?![a-z])(?:, ?[a-z]{3,14} (?:district|city|town))?
  `,
  'g',
);

export const ENGLISH_FORMS: readonly Form[] = [
  form(ENGLISH_ROOM, 0.85, /(?:room|rm|apt|apartment|flat|unit|building|bldg|block|tower|floor) [#]?[a-z]?\d/g),
  form(ENGLISH, 0.85, / (?:road|rd|street|st|avenue|ave|lane|boulevard|blvd)(?![a-z])/g),
  form(ENGLISH_STOP, 0.5, / station(?![a-z])/g),
];
export const ENGLISH_SIGN = new RegExp(
  wrapped`
    \d[a-z]?,? [a-z]{2,14}(?:['’]s)? (?:[a-z]{2,14} ){0,2}
    (?:road|rd|street|st|avenue|ave|lane|boulevard|blvd)(?![a-z])| station(?![a-z])|
    (?:room|rm|apt|apartment|flat|unit|building|bldg|block|tower|floor) [#]?[a-z]?\d
  `,
  '',
);
