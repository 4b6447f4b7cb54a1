import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Plan } from '../../src/plan/schema.ts';
import { planOfParts, planParts } from '../../src/plan/planText.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { PlanVersion } from '../../src/plan/versions.ts';
import { changeLogSheets, type ChangeLog } from '../../src/sheets/changeLogSheet.ts';
import type { CellValue } from '../../src/sheets/codecs.ts';
import { readChangeLog, type SheetValues } from '../../src/sheets/readChangeLog.ts';
import { idOfWord } from '../../src/sheets/vocabulary.ts';
import { literalText } from '../../taskpane/excel/literalText.ts';
import { anyPlan, planTexts } from '../arbitraries/plans.ts';
import { valuesOf } from '../unit/sheets/specCells.ts';

type Cells = CellValue[][];

/** With characters that cells, files and JSON are particular about. */
const nasty = fc
  .tuple(
    fc.constantFrom('=1+1', "'", '_x0041_', '\ud83d\ude00', '\ud800', '\u0000', '销售', '\u2028', '"\\'),
    fc.string(),
  )
  .map(([start, rest]) => start + rest);

const plans: fc.Arbitrary<Plan> = fc
  .tuple(anyPlan, nasty)
  .map(([plan, name]) => parsePlan({ ...plan, name: name.slice(0, 100) }))
  .filter((outcome) => outcome.ok)
  .map(({ value }) => value);

/** As cells keep them, and no words of a reason that we give. */
const words = planTexts({ max: 60 })
  .map((text) => text.trim())
  .filter((text) => idOfWord('changeLog.reason', text) === null);

const dates = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);

const logs: fc.Arbitrary<readonly PlanVersion[]> = fc
  .array(
    fc.record({ plan: plans, date: dates, reason: words, evidence: words, remark: words, changes: fc.constant('') }),
    { minLength: 1, maxLength: 4 },
  )
  .map((entries) =>
    entries.map((entry, index) => ({ ...entry, version: index + 1, plan: { ...entry.plan, version: index + 1 } })),
  );

const asLog = (versions: readonly PlanVersion[]): ChangeLog => ({ versions, unread: [], unreadPlans: [] });

/** What Excel has in a cell after our writing: it takes the apostrophe off again. */
const kept = (cell: CellValue): CellValue => {
  if (typeof cell !== 'string') return cell;
  const written = literalText(cell);
  return written === '' ? null : written.replace(/^'/, '');
};

function written(log: ChangeLog, language: Plan['language']): { log: Cells; store: Cells } {
  const [shown, hidden] = changeLogSheets(log, language).map((spec) => valuesOf(spec).map((row) => row.map(kept)));
  return { log: shown ?? [], store: hidden ?? [] };
}

const at = (values: Cells, sheet = 'Log'): SheetValues => ({ values, origin: { sheet, row: 0, column: 0 } });

const withoutChanges = (versions: readonly PlanVersion[]) => versions.map((version) => ({ ...version, changes: '' }));

function read(log: Cells, store: Cells) {
  const reading = readChangeLog(at(log), at(store, 'Plans'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

describe('a plan as text for cells', () => {
  it('[S-38] should come back the same, whatever its parts are cut to', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 400 }), (plan, size) => {
        const parts = planParts(plan, size);
        expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(size);
        expect(planOfParts(parts, fingerprint(plan))).toEqual(plan);
      }),
    );
  });

  it('[S-38] should hold nothing that a file of cells writes another way', () => {
    fc.assert(fc.property(plans, (plan) => void expect(planParts(plan).join('')).toMatch(/^(?!.*_x)[ -~]*$/)));
  });
});

describe.each(LANGUAGES)('a change log in %s', (language) => {
  it('[S-38] should give the same versions when it is read again', () => {
    fc.assert(
      fc.property(logs, (versions) => {
        const sheets = written(asLog(versions), language);
        const { log, findings } = read(sheets.log, sheets.store);
        expect(findings).toEqual([]);
        expect(withoutChanges(log.versions)).toEqual(versions);
        expect(written(log, language)).toEqual(sheets);
      }),
    );
  });

  it('[S-38] should lose at most the row that was damaged, and say its cell', () => {
    const damage = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(logs, fc.nat(), fc.array(damage, { minLength: 6, maxLength: 6 }), (versions, dice, cells) => {
        const sheets = written(asLog(versions), language);
        const index = dice % versions.length;
        const row = sheets.log.length - versions.length + index;
        sheets.log[row] = cells.map((cell) => (typeof cell === 'string' && cell.trim() === '' ? null : cell));
        const { log, findings } = read(sheets.log, sheets.store);
        const others = versions.filter((_, at) => at !== index);
        const typed = sheets.log[row]?.[0];
        const isOther = others.some(({ version }) => String(version) === String(typed ?? '').trim());
        const undamaged = withoutChanges(log.versions).filter(({ version }) =>
          others.some((other) => other.version === version),
        );
        if (!isOther) expect(undamaged).toEqual(others);
        expect(log.versions.map(({ plan }) => plan?.version)).toEqual(
          expect.arrayContaining(versions.map(({ version }) => version)),
        );
        for (const { where } of findings)
          expect(where).toEqual({ kind: 'address', sheet: 'Log', address: `A${row + 1}` });
      }),
    );
  });

  it('[S-38] should lose at most the plan whose cells were damaged, say its cell, and keep what stands there', () => {
    fc.assert(
      fc.property(logs, fc.nat(), fc.nat(), fc.string(), (versions, dice, column, typed) => {
        const sheets = written(asLog(versions), language);
        const index = dice % versions.length;
        const row = 2 + index;
        const line = sheets.store[row] ?? [];
        const before = line[column % line.length];
        line[column % line.length] = typed;
        const { log, findings } = read(sheets.log, sheets.store);
        const lost = findings.length > 0 ? versions[index]?.version : undefined;
        const expected = versions.map((each) => (each.version === lost ? { ...each, plan: null } : each));
        expect(withoutChanges(log.versions)).toEqual(expected);
        for (const { where } of findings) {
          expect(where).toEqual({ kind: 'address', sheet: 'Plans', address: `A${row + 1}` });
        }
        if (column % line.length > 0 && typed !== before) expect(findings).toHaveLength(1);
        const again = written(log, language);
        if (findings.length > 0) expect(again.store.at(-1)?.slice(0, line.length)).toEqual(line.map(kept));
      }),
    );
  });
});
