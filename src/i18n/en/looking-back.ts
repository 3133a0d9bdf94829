import type { lookingBack as source } from '../zh-CN/looking-back.ts';

/** Looking back: the log in numbers and charts. */
export const lookingBack = {
  'back.title': 'Looking back',
  'back.lead.week': 'The last {count} weeks',
  'back.lead.month': 'The last {count} months',
  'back.by': 'Shown by',
  'back.by.week': 'Weeks',
  'back.by.month': 'Months',
  'back.week': 'Week',
  'back.month': 'Month',
  'back.hour': 'Hour',
  'back.weekFrom': 'week of {day}',
  'back.hourOf': '{hour}:00',
  'back.stops': 'Stopped',
  'back.helped': 'Helped',
  'back.total': 'Total',
  'back.otherKinds': 'Everything else',
  'back.chart': '{title}: {summary}',
  'back.asTable': 'As a table',
  'back.asTable.of': 'As a table: {title}',
  'back.empty': 'No near miss in this time',
  'back.empty.help':
    'Once there are some, this page tells what slips out most easily, which rule helps, which one is often mistaken, and at which hours.',
  'back.nothing': 'Nothing to count here yet.',

  'back.outcomes': 'How they ended',
  'back.kinds': 'What nearly slipped out',
  'back.hours': 'Hours of the day',
  'back.personas': 'Personas side by side',
  'back.rules': 'Which rules help',
  'back.rules.all': 'The numbers of every rule',
  'back.rule': 'Rule',
  'back.ruleOf': '{persona} · {kind}',
  'back.best': 'Helps most',
  'back.best.is':
    '“{rule}” stopped a draft {count} times; after {helped} of them it was edited, emptied, moved, or you called it useful.',
  'back.best.none':
    'Not to be told yet. A stop has helped when the draft was changed after it, or you pressed “Useful”.',
  'back.worst': 'Most often mistaken',
  'back.worst.is': '“{rule}” stopped a draft {count} times; {wrong} of them you called no problem, or not useful.',
  'back.worst.none': 'No rule is often mistaken. One that is wrong more than once in ten times is named here.',
  'back.turnDown': 'Turn it down: from “{from}” to “{to}”',
  'back.turnedDown': '{persona}, {kind}: now “{level}”',
  'back.noTurnDown': 'It has no level that could be turned down, or is turned down already.',

  'back.sum.all': '{count} in all.',
  'back.sum.most': 'Most: {name}, {count}.',
  'back.sum.largest': 'The largest part: {name}, {count}.',
  'back.sum.night': 'From ten at night to five in the morning: {percent} %.',
  'back.sum.persona': '{persona}: stopped {count}, sent anyway {sent}.',
  'back.sum.persona.time': '{persona}: stopped {count}, sent anyway {sent}, half of them decided within {time}.',
} as const satisfies Record<keyof typeof source, string>;
