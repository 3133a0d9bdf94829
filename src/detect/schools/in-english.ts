import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import type { SchoolMatch } from './match.ts';

/** Small words and kinds that stand before a school and are no name of one: my high school, a state university. */
const NO_NAME = wrapped`
  the|this|that|these|those|my|our|your|a|an|in|at|to|of|and|from|any|every|some|local|state|his|her|its|
  their|good|top|best|worst|bad|big|small|old|new|which|what|for|or|is|was|college|private|public|whole|
  entire|middle|elementary|primary|secondary|grade|after|before|during|since|left|finish|finished|start|
  started|hate|love|miss|hated|loved|missed|through|my|international|foreign|art|music|law|med|medical|
  business|boarding|online|same|another|other|both|no|dream|first|second|third|last|next|two|three|into|with|hence|thus|then|than|as|how|why|when|where|while|if|not|
  only|even|also|just|so|but|because
`;

/** What a sentence goes on with behind the name of a place. */
const GOES_ON = wrapped`
  now|last|this|next|in|and|for|at|is|was|with|today|then|has|had|but|or|because|so|my|when|where|who|as|
  to|on|since|after|before|will|would|can|did|does|got|just|right|too|again|students?|campus|library|
  yesterday|tomorrow|tonight|from|by|until|till|while|if|lol|anymore|offer|offers|rejected|accepted
`;

/** English names; a capital is not needed, since many write without. */
const ENGLISH = new RegExp(
  wrapped`
    (?<![a-z])(?:
      university of (?!the )[a-z]{3,20}(?:[ -](?:college )?(?!(?:${GOES_ON})(?![a-z]))[a-z]{3,20}(?=[,.!?]|$|\n))?|
      (?:(?:hong|new|san|los|south|north|saint|st|west|east|royal|king|queen|george|old|notre|palo|johns) )?
      (?!(?:${NO_NAME}) )(?:no\.? ?\d{1,3}|[a-z]{3,20}(?:'s|’s)?) (?:
        (?:
          normal|agricultural|medical|polytechnic|jiaotong|foreign studies|institute of technology|
          state|international|experimental|foreign languages?|no\.? ?\d{1,3}
        ) 
      )?(?:university|(?:high|middle|primary|elementary|secondary|grammar) school|kindergarten|academy(?! award))
      (?! ?(?:student|degree|life|town|teacher|crush|sweetheart|drama|musical|reunion|kid|course|award))
    )(?![a-z])
  `,
  'gu',
);

/** What every such name holds. */
const SIGN = /university|school|kindergarten|academy/;

/** A campus abroad of a school: nyu shanghai, duke kunshan. */
const CAMPUS =
  /(?<![a-z])(?:nyu (?:shanghai|abu dhabi)|duke kunshan|xjtlu|unnc|university of nottingham ningbo)(?![a-z])/gu;

/** Schools of a folded text that are named in English, by what they are: sunshine kindergarten, university of leeds. */
export function englishSchools(text: string): SchoolMatch[] {
  const patterns = [...(SIGN.test(text) ? [ENGLISH] : []), CAMPUS];
  return patterns
    .flatMap((pattern) => allMatches(text, pattern))
    .map(({ index, 0: school }) => ({ start: index, end: index + school.length, school, certainty: 0.8 }));
}
