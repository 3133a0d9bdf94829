import type { Scale } from '../../../../persona/kinds.ts';

/** Sentences of our own in English, for the scales that are heard in it; the others are heard in Chinese only. */
export const ENGLISH_SENTENCES: Readonly<Partial<Record<Scale, readonly string[]>>> = {
  vulgar: [
    'The wind is nice today',
    'Quite a lot of homework, one thing at a time',
    'What lousy weather',
    'Damn, the power is out again',
    'This is such crap',
    'Oh shit, it is raining again',
    'Fuck, I have to redo it',
    'What a fucking bullshit assignment, screw whoever came up with this shit',
  ],
  hostile: [
    'I see this differently',
    'I did not follow the lecture today',
    'No need to talk to me like that',
    'Please stop posting, I have seen it',
    'He is a moron',
    'People like you are pathetic',
    'You are a fucking idiot, get lost',
    'Shut up, you loser',
  ],
  happy: [
    'Handed in the report today',
    'The weather is fine',
    'Got a present, quite pleased',
    'Rice and greens for dinner',
    'The coffee today is pretty good',
    'Too happy, I want to tell the whole world',
    'Yesss this is amazing!! So so happy, best day ever hahaha',
    'I passed, so happy',
  ],
  intense: [
    'I went to class today',
    'This song is really nice',
    'This sounds so good!',
    'Amazing, this is so beautiful!!',
    'Aaah am I seeing this right!!',
    'HELP!!! Who can survive this!!!',
    'AAAAAAH I am going CRAZY!!!!',
    'OMG OMG OMG!!!! AAAAAAAH I CANNOT!!!!',
  ],
};
