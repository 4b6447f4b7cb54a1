import {
  type Cursor,
  expect,
  isAtEnd,
  startOfNext,
  takeNumber,
  takeSeparator,
  takeSign,
  takeTextUntil,
} from '../cursor.ts';
import type { RuleDefinition, RuleInput } from './rule.ts';
import { MAX_STEPS } from './steps.ts';

export interface Level {
  /** As written; matched without regard to case and to spaces around it. */
  readonly name: string;
  readonly points: number;
}

export interface LevelsRule {
  readonly kind: 'levels';
  readonly levels: readonly Level[];
}

/** What one formula's text may hold leaves room for names of this length. */
const MAX_NAME = 60;

/** 等级法: the points of the named level. */
export const levels: RuleDefinition<LevelsRule> = {
  id: 'levels',
  i18n: 'rule.levels',
  keyword: { en: 'levels', 'zh-CN': '等级' },
  names: (rule) => rule.levels.map(({ name }) => name),
  parse: parseLevels,
  check: () => null,
  points: (rule, { actual }: RuleInput<number | string>) => {
    const sought = levelKey(String(actual));
    return rule.levels.find(({ name }) => levelKey(name) === sought)?.points ?? null;
  },
  attainment: () => null,
};

function parseLevels(cursor: Cursor): LevelsRule | null {
  const found: Level[] = [];
  while (!isAtEnd(cursor)) {
    if (found.length === MAX_STEPS) return expect(cursor, 'end');
    if (found.length > 0 && !takeSeparator(cursor)) return expect(cursor, 'separator');
    const level = parseLevel(cursor, found);
    if (level === null) return null;
    found.push(level);
  }
  return found.length === 0 ? expect(cursor, 'levelName') : { kind: 'levels', levels: found };
}

function parseLevel(cursor: Cursor, before: readonly Level[]): Level | null {
  const start = startOfNext(cursor);
  const name = takeTextUntil(cursor, ':');
  if (name === '' || name.length > MAX_NAME) return expect(cursor, 'levelName', start);
  if (before.some((level) => levelKey(level.name) === levelKey(name))) return expect(cursor, 'newLevelName', start);
  takeSign(cursor, ':');
  const points = takeNumber(cursor);
  return points === null ? null : { name, points };
}

function levelKey(text: string): string {
  return trimmed(text).toUpperCase();
}

/** As Excel's TRIM does: without spaces at the ends, and one for many inside. */
export function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}
