import { oneWay } from './one-way.js';

/** The house rules that no ready-made rule can say. @type {import('eslint').ESLint.Plugin} */
export const house = {
  meta: { name: 'house' },
  rules: { 'one-way': oneWay },
};
