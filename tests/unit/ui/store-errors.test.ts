import { afterEach, expect, it } from 'vitest';
import { StoreError } from '../../../src/store/errors.ts';
import { chosenLanguage } from '../../../src/ui/language.ts';
import { storeError } from '../../../src/ui/store.ts';
import { untilRead, whatToDo } from '../../../src/ui/store-errors.ts';

afterEach(() => {
  storeError.value = undefined;
});

it('what is not read yet is said to be read, until that is known to have failed', () => {
  chosenLanguage.value = 'en';
  expect(untilRead()).toBe('Reading…');
  storeError.value = new Error('closed');
  expect(untilRead()).toBe('Could not be read.');
});

it('every error of the store says what to do, and so does any other', () => {
  chosenLanguage.value = 'en';
  expect(whatToDo(new StoreError('full'))).not.toBe(whatToDo(new Error('full')));
  expect(whatToDo(new Error('full'))).not.toBe('');
});
