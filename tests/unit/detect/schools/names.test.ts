import { describe, expect, it } from 'vitest';
import { unpack } from '../../../../src/detect/gazetteer.ts';
import { SCHOOLS } from '../../../../src/detect/lists/schools.ts';
import { beginnings } from '../../../../src/detect/schools/beginnings.ts';
import { schoolNames } from '../../../../src/detect/schools/names.ts';
import { otherFirsts, shortNames } from '../../../../src/detect/schools/short-names.ts';
import { firstOf } from '../../../../src/detect/schools/sorts.ts';

const LISTED = SCHOOLS.flatMap(([ending, stems]) => unpack(stems).map((stem) => stem + ending));

const unitOf = (character: string): number => character.charCodeAt(0);

describe('what the names of schools begin with', () => {
  it('is told for every short name that the rule makes, before it is made', () => {
    const untold = LISTED.flatMap((school) => {
      const firsts = [unitOf(school), ...otherFirsts(school)];
      return shortNames(school).filter((short) => !firsts.includes(unitOf(short)));
    });
    expect(untold).toEqual([]);
  });

  it.each([
    ['四川第二外国语学院', '川二'],
    ['北京邮电大学', ''],
  ])('%s: others than its own are %s', (full, others) => {
    expect(String.fromCharCode(...otherFirsts(full))).toBe(others);
  });

  it.each(['南大', '?南大', '~南大', '!南大', '^南大'])('%s: 南', (written) => {
    expect(firstOf(written)).toBe(unitOf('南'));
  });

  it('parts the lists by it, each line and school once', () => {
    for (const [first, { lines, schools }] of beginnings()) {
      expect(lines.filter((line) => line.split(' ').every((written) => firstOf(written) !== first))).toEqual([]);
      expect(schools.filter((school) => ![unitOf(school), ...otherFirsts(school)].includes(first))).toEqual([]);
      expect([new Set(lines).size, new Set(schools).size]).toEqual([lines.length, schools.length]);
    }
  });
});

describe('names of schools, made when they are asked for', () => {
  it('knows every listed school by its full name', () => {
    expect(LISTED.filter((full) => schoolNames().about(full)?.sort !== 'full')).toEqual([]);
  });

  it.each([
    ['one by rule', '湖州职大', '湖州职业技术学院', 'long'],
    ['one that begins with the initial of a place', '川职院', '四川职业技术学院', 'long'],
    ['one that begins with a number', '一师大', '湖南第一师范学院', 'long'],
    ['one that several schools go by, in all places', '二师大', '二师大', 'long'],
    ['one that begins unlike its school', '老和山职业技术学院', '浙江大学', 'long'],
    ['one without its ending', '三峡大学科技', '三峡大学科技学院', 'stem'],
    ['one that is written down with a mark', '南大', '南京大学', 'loose'],
    ['one that no school is meant by', '财大', '财大', 'generic'],
  ])('%s: %s', (_, name, school, sort) => {
    expect(schoolNames().about(name)).toEqual({ school, sort });
  });

  it('finds the longest name at a place, and none where nothing is listed', () => {
    const names = schoolNames();
    expect(names.longestAt('在北大医学部', 1)?.name).toBe('北大医学部');
    expect(names.longestAt('在北京大学', 0)).toBeUndefined();
    expect(names.longestAt('北大', 2)).toBeUndefined();
    expect([names.about(''), names.about('北')]).toEqual([undefined, undefined]);
  });
});
