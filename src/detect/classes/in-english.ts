import { wrapped } from '../../draft/wrapped.ts';
import { matches, type FoundClass } from './found.ts';

/** What is studied, as it is called in English. */
const FIELD = wrapped`
  (?:
    econ(?:omics)?|cs|computer science|data science|software engineering|maths?|mathematics|physics|chem(?:istry)?|
    bio(?:logy|chemistry|tech)?|finance|accounting|law|history|english(?: lit(?:erature)?)?|psych(?:ology)?|business|
    marketing|management|engineering|(?:mech(?:anical)?|civil|chemical|electrical) eng(?:ineering)?|ee|med(?:icine)?|
    nursing|pharmacy|dentistry|architecture|design|stat(?:istic)?s|philosophy|politics|journalism|media(?: studies)?|
    communications?|education|linguistics|translation|sociology|anthropology|film(?: studies)?|fine arts?|music|
    neuroscience|public health|international relations
  )(?![a-z])
`;

/** How far on somebody is, and in what: year 2, 3rd year econ, freshman. */
const YEAR = new RegExp(
  wrapped`
    (?<![a-z])(?:year [1-4]|freshman|sophomore)(?= (?:at|of|student|year))|
    (?<=i'?m a )(?:freshman|sophomore|(?:junior|senior)(?= (?:at|in|majoring|student|year)(?![a-z])|[,.!?\n]|$))(?![a-z])|
    (?<![a-z])(?:first|second|third|fourth|final|[1-4](?:st|nd|rd|th))[ -]year (?:
      ${FIELD}|(?:phd|masters?|undergrad|grad|student|uni)(?![a-z])
    )|
    (?<![a-z])(?:first|second|third|fourth|final|[1-4](?:st|nd|rd|th)) year(?=,? (?:at|of (?:uni|college|my degree)) )|
    (?<![a-z])class of (?:19[5-9]\d|20[0-3]\d)(?!\d)|(?<![a-z])class \d{1,2},? (?:of )?grade \d{1,2}(?!\d)
  `,
  'gu',
);

/** What somebody studies: an econ major, majoring in law, studying physics at. */
const MAJOR = new RegExp(
  wrapped`
    (?<![a-z])${FIELD} (?:major|minor|undergrad|student)(?![a-z])|
    (?<=(?:majoring|majored|major|degree|masters?|msc|phd|minor(?:ing)?) in )${FIELD}|
    (?<=stud(?:y|ies|ied|ying) )${FIELD}(?= (?:at|here|in) )
  `,
  'gu',
);

/** The number of a course beside what it is of: cs 101 midterm, my econ 203 prof. */
const COURSE = new RegExp(
  wrapped`
    (?<![a-z])(?:
      cs|cse|ece|eecs|ee|comp|math|stat|econ|acct|fin|mktg|mgmt|phys|chem|biol?|psych?|hist|engl?|phil|ling|soc|
      info|data|musc?|geog|poli|law|arch
    )[ -]?\d{2,4}[a-z]?(?![\d-])(?:
      (?=,? (?:
        midterms?|finals?|exams?|quiz|lectures?|lab|class|section|prof|professor|ta|tutor|assignments?|homework|hw|
        pset|project|paper|essay|grades?|curve|syllabus|discussion
      )(?![a-z]))|
      (?<=(?:prof|professor|lecturer|teach(?:es)?|taking|took|failed|failing|passed|dropped|dropping|for|my|in|into)[ ]
        [a-z]{2,5}[ -]?\d{2,4}[a-z]?)(?=[,.!?\n]|$| (?:this|next|last|and|is|was|again|with))
    )
  `,
  'gu',
);

/** Any sign of one of these. */
const SIGN = new RegExp(
  wrapped`
    year|freshman|sophomore|class \d|class of|i'?m a |major|minor|undergrad|student|degree|stud[iy]|masters?|msc|phd|
    [a-z][ -]?\d{2}
  `,
  '',
);

/** Classes, courses, years and majors of English words in a folded text. */
export function englishClasses(text: string): FoundClass[] {
  if (!SIGN.test(text)) return [];
  return [...matches(text, YEAR, 0.7), ...matches(text, MAJOR, 0.7), ...matches(text, COURSE, 0.6)];
}
