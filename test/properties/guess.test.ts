import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessKind, guessRecordMapping } from '../../src/records/guess.ts';
import { tableTop } from '../../src/records/headingRow.ts';
import type { RecordMapping } from '../../src/records/kinds.ts';
import { EXPORTS } from '../unit/records/exports/all.ts';

/** An export and an order for its columns. */
const shuffled = fc
  .constantFrom(...EXPORTS)
  .chain((table) =>
    fc.tuple(
      fc.constant(table),
      fc.shuffledSubarray([...(table.rows[0] ?? []).keys()], { minLength: table.rows[0]?.length ?? 0 }),
    ),
  );

const byHeading = ({ columns, ...rest }: RecordMapping) => ({
  ...rest,
  columns: Object.fromEntries(
    Object.entries(columns).map(([field, { heading, confidence }]) => [field, { heading, confidence }]),
  ),
});

describe('guessing what a table is', () => {
  it('[S-27] should not depend on the order of the columns', () => {
    fc.assert(
      fc.property(shuffled, ([{ rows, headingRow }, order]) => {
        const before = tableTop(rows);
        const after = tableTop(rows.map((row) => order.map((column) => row[column] ?? null)));
        expect(after.headingRow).toBe(headingRow);
        const kind = guessKind(before.headings, before.sample);
        expect(guessKind(after.headings, after.sample)).toEqual(kind);
        if (kind.kind === null) return;
        const [one, other] = [before, after].map((top) =>
          guessRecordMapping(top.headings, top.sample, kind.kind ?? 'figures'),
        );
        expect(other && byHeading(other)).toEqual(one && byHeading(one));
        for (const { column, heading } of Object.values(other?.columns ?? {})) {
          expect(after.headings[column]).toBe(heading);
        }
      }),
    );
  });
});
