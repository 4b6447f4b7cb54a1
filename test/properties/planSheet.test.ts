import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parse.ts';
import { LANGUAGES, type Plan } from '../../src/plan/schema.ts';
import type { CellValue } from '../../src/sheets/codecs.ts';
import { planLayout } from '../../src/sheets/planLayout.ts';
import { planSheet } from '../../src/sheets/planSheet.ts';
import { readPlan } from '../../src/sheets/readPlan.ts';
import { idOfWord } from '../../src/sheets/vocabulary.ts';
import { anyPlan } from '../arbitraries/plans.ts';
import { valuesOf } from '../unit/sheets/specCells.ts';

type Cells = CellValue[][];

/** Texts as cells keep them: without spaces round them; what says nothing is left out, as a name that is the id. */
function asTyped(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(asTyped);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => [key, asTyped(inside)] as const);
  const id = Reflect.get(value, 'id') as unknown;
  const saysNothing: Readonly<Record<string, unknown>> = { definition: '', name: id };
  return Object.fromEntries(entries.filter(([key, inside]) => !(key in saysNothing) || inside !== saysNothing[key]));
}

const NO_NAME = /[,，;；、]/;

/** The words of an id, such as `QA`, are read as that id. */
const isOwnWord = (family: string, text = '', ending = ''): boolean =>
  [text, null].includes(idOfWord(family, text, ending));

const inOwnWords = ({ name, profile, indicators }: Plan): boolean =>
  isOwnWord('template', name, '.name') &&
  isOwnWord('profile', profile) &&
  indicators.every(({ source, goal }) => isOwnWord('source', source) && isOwnWord('goal', goal));

/** Plans whose texts a sheet can hold, which is any text but spaces alone. */
const plans: fc.Arbitrary<Plan> = anyPlan
  .map((plan) => parsePlan(asTyped(plan)))
  .filter((outcome) => outcome.ok)
  .map(({ value }) => value)
  .filter(inOwnWords)
  .filter(({ effectiveCall }) => effectiveCall.excludedOutcomes.every((text) => text !== '' && !NO_NAME.test(text)));

const dice = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
const rollOf = (rolls: readonly number[]): Roll => {
  let next = 0;
  return (sides) => (rolls[next++ % rolls.length] ?? 0) % sides;
};

/** Less than the number of sides. */
type Roll = (sides: number) => number;

/** What people do to a sheet without changing what it says. */
interface Deed {
  readonly name: string;
  readonly does: (cells: Cells, plan: Plan, roll: Roll) => Cells;
}

const tableRows = (plan: Plan) => {
  const { indicators, grades } = planLayout(plan);
  return { top: indicators.row, count: plan.indicators.length, columns: indicators.columns, grades: grades.row };
};

const insertRow = (cells: Cells, at: number): Cells => [...cells.slice(0, at), [], ...cells.slice(at)];
const insertColumn = (cells: Cells, at: number): Cells =>
  cells.map((row) => [...row.slice(0, at), null, ...row.slice(at)]);

const spoiled = (cell: CellValue, roll: number): CellValue => {
  if (typeof cell !== 'string') return cell;
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return (
    [` ${cell}  `, cell.toUpperCase(), cell.toLowerCase(), wide(cell), cell.replaceAll(' ', '   '), cell][roll] ?? cell
  );
};

const DEEDS: readonly Deed[] = [
  { name: 'nothing', does: (cells) => cells },
  {
    name: 'a column of the indicators moved',
    does: (cells, plan, roll) => {
      const { top, count, columns } = tableRows(plan);
      const [from, to] = [roll(columns), roll(columns)];
      return cells.map((row, at) => {
        if (at < top || at > top + count) return row;
        const rest = Array.from({ length: columns }, (_, column) => row[column] ?? null);
        rest.splice(to, 0, ...rest.splice(from, 1));
        return rest;
      });
    },
  },
  {
    name: 'an empty row among the indicators',
    does: (cells, plan, roll) => insertRow(cells, tableRows(plan).top + 1 + roll(plan.indicators.length)),
  },
  {
    name: 'an empty row among the grades',
    does: (cells, plan, roll) => insertRow(cells, tableRows(plan).grades + 1 + roll(plan.grades.length)),
  },
  { name: 'an empty column', does: (cells, _, roll) => insertColumn(cells, roll(24)) },
  { name: 'rows above', does: (cells, _, roll) => [...Array.from({ length: roll(9) }, () => []), ...cells] },
  {
    name: 'the block moved',
    does: (cells, _, roll) => {
      const [down, right] = [roll(30), roll(8)];
      const empty = Array.from({ length: down }, () => []);
      return [...empty, ...cells.map((row) => [...Array<null>(right).fill(null), ...row])];
    },
  },
  {
    name: 'headings retyped',
    does: (cells, plan, roll) => {
      const { top, grades } = tableRows(plan);
      return cells.map((row, at) => (at === top || at === grades ? row.map((cell) => spoiled(cell, roll(6))) : row));
    },
  },
  {
    name: 'labels retyped',
    does: (cells, plan, roll) => {
      const labels = new Set(planLayout(plan).fields.map(({ labelAt }) => `${labelAt.row},${labelAt.column}`));
      return cells.map((row, at) =>
        row.map((cell, column) => (labels.has(`${at},${column}`) ? spoiled(cell, roll(6)) : cell)),
      );
    },
  },
];

describe.each(LANGUAGES)('a plan sheet in %s', (language) => {
  it.each(DEEDS)('[S-5] should read as the same plan after $name', ({ does }) => {
    fc.assert(
      fc.property(plans, dice, (plan, rolls) => {
        const roll = rollOf(rolls);
        const cells = does(valuesOf(planSheet(plan, language)), plan, roll);
        expect(readPlan(cells)).toEqual({ ok: true, value: plan });
      }),
    );
  });

  it('[S-5] should read its indicators in the order of their rows', () => {
    fc.assert(
      fc.property(plans, dice, (plan, rolls) => {
        const cells = valuesOf(planSheet(plan, language));
        const { top, count } = tableRows(plan);
        const order = plan.indicators.map((_, index) => index).sort((a, b) => (rolls[a] ?? 0) - (rolls[b] ?? 0));
        const rows = order.map((index) => cells[top + 1 + index] ?? []);
        cells.splice(top + 1, count, ...rows);
        const indicators = order.flatMap((index) => plan.indicators[index] ?? []);
        expect(readPlan(cells)).toEqual({ ok: true, value: { ...plan, indicators } });
      }),
    );
  });

  it('[S-5] should read what several people did one after the other', () => {
    fc.assert(
      fc.property(plans, dice, (plan, rolls) => {
        const roll = rollOf(rolls);
        const [moved, above] = ['a column of the indicators moved', 'the block moved'].map((name) =>
          DEEDS.find((deed) => deed.name === name),
        );
        const { top, count } = tableRows(plan);
        const sheet = valuesOf(planSheet(plan, language));
        const once = moved?.does(sheet, plan, roll) ?? sheet;
        const twice = insertColumn(insertRow(once, top + 1 + roll(count)), roll(24));
        expect(readPlan(above?.does(twice, plan, roll) ?? twice)).toEqual({ ok: true, value: plan });
      }),
    );
  });

  it('[S-5] should never throw, and always name cells, whatever is typed over', () => {
    const typed = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(plans, fc.array(fc.tuple(fc.nat(60), fc.nat(25), typed), { maxLength: 6 }), (plan, edits) => {
        const cells = valuesOf(planSheet(plan, language));
        for (const [row, column, value] of edits) {
          const line = cells[row];
          if (line && column < line.length) line[column] = value;
        }
        const outcome = readPlan(cells, { sheet: 'Plan', row: 0, column: 0 });
        for (const { code, where } of outcome.ok ? [] : outcome.findings) {
          if (code !== 'sheet.notPlan') expect(where).toMatchObject({ kind: 'address', sheet: 'Plan' });
        }
      }),
    );
  });
});
