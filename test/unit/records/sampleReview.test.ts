import { beforeAll, describe, expect, it } from 'vitest';
import { sampleYear } from '../../../samples/year/sampleYear.ts';
import { TABLE_KEYS } from '../../../samples/year/sampleTable.ts';
import { atOnce } from '../../../src/pieces.ts';
import { workedCasePlans } from '../../../src/plan/workedCase.ts';
import { readRecords } from '../../../src/records/readRecords.ts';
import { rollUpRecords, type RecordFigures } from '../../../src/records/rollUp.ts';
import { findConflicts } from '../../../src/review/conflicts.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import { reviewAll } from '../../../src/review/review.ts';
import type { ReviewPeriod } from '../../../src/review/reviewTypes.ts';
import { periodOf } from '../review/reviewFixture.ts';
import { guessed } from './sampleTables.ts';
import { RULE } from './tables.ts';

/* The sample year from its records to what the review finds in the months judged by sales and dials. */
/** 2026-01-01, in days from 1970-01-01. */
const TODAY = 20_454;
const STORY = 'East';
const PUSHED = Array.from({ length: 9 }, (_, month) => `2025-0${month + 1}`);
const PLAN = workedCasePlans('en', '2025-09').before;

let figures: RecordFigures;
beforeAll(() => {
  const { clean: tables } = sampleYear();
  const read = readRecords(
    TABLE_KEYS.filter((key) => key !== 'training').map((key) => guessed(tables[key])),
    { rule: RULE, repairs: [], today: TODAY },
  );
  figures = atOnce(rollUpRecords(atOnce(read), { unit: 'month' }));
});

/** The months of those who are in all of them and in a team that is asked for. */
function months(isAsked: (team: string) => boolean): readonly ReviewPeriod[] {
  const { rows, ids, values } = figures;
  const asked = rows.flatMap(({ person, team }) => (isAsked(team) ? [person] : []));
  const people = [...new Set(asked)].sort();
  return PUSHED.map((period) => {
    const at = people.map((name) => rows.findIndex((row) => row.person === name && row.period === period));
    const columns = ids.map((id, column) => [id, at.map((row) => values[column]?.[row] ?? null)] as const);
    return periodOf(PLAN, period, Object.fromEntries(columns));
  });
}

const conflictsIn = (periods: readonly ReviewPeriod[]): readonly string[] =>
  atOnce(findConflicts(periods, PLAN, DEFAULT_REVIEW_RULES)).flatMap(({ across, relations }) =>
    relations.flatMap(({ relation, indicator, other }) =>
      relation === 'conflict' ? [`${across}: ${[indicator, other].sort().join(' × ')}`] : [],
    ),
  );

describe('the sample year, reviewed', () => {
  it('[S-37] should have its planted conflict found in its team, and a change proposed', () => {
    const periods = months((team) => team === STORY);
    expect(conflictsIn(periods)).toContain('agents: csat × dials');
    const review = reviewAll(periods, PLAN, DEFAULT_REVIEW_RULES);
    if (!review.ok) throw new Error(JSON.stringify(review.findings));
    expect(review.value.proposals.map(({ id }) => id)).toContain('dials_against_satisfaction');
  });

  it('[S-37] should have none of it found in the other teams', () => {
    const found = conflictsIn(months((team) => team !== STORY && team !== ''));
    expect(found.filter((pair) => pair.startsWith('agents') && pair.includes('csat'))).toEqual([]);
  });
});
