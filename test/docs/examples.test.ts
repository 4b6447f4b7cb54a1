import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../functions/associate.ts';
import { EXAMPLES, RULE_TEXTS } from '../../functions/examples.ts';
import { type FunctionMetadata, makeFunctionMetadata } from '../../scripts/functionMetadata.ts';
import { helpNotes } from '../../src/i18n/helpNotes.ts';
import { printRule } from '../../src/scoring/faces/registry.ts';
import { parseRule } from '../../src/scoring/grammar.ts';
import { callFormula } from '../helpers/callFormula.ts';
import { standIn } from '../helpers/customFunctions.ts';
import { parseFormulaCall, parseResult } from '../helpers/formulaCall.ts';

let declared: readonly FunctionMetadata[];
beforeAll(async () => {
  standIn();
  declared = (await makeFunctionMetadata()).functions;
});

/** Fractions hold to the decimals that are written. */
const asWritten = (rows: readonly (readonly unknown[])[]): unknown =>
  rows.map((row) =>
    row.map((cell): unknown => {
      if (typeof cell !== 'number') return cell;
      return expect.closeTo(cell, String(cell).split('.')[1]?.length ?? 9);
    }),
  );

describe('the examples of functions', () => {
  it('should be there for every function', () => {
    const shown = new Set(EXAMPLES.map(({ formula }) => parseFormulaCall(formula).id));
    expect([...shown].sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  it.each(EXAMPLES)('should give what they say: $formula → $result', ({ formula, result }) => {
    const answer = callFormula(formula, declared);
    const wanted = parseResult(result);
    if (typeof wanted === 'string') expect(String(answer)).toMatch(new RegExp(`^${wanted} \\S`));
    else if (Array.isArray(wanted)) expect(answer).toEqual(asWritten(wanted));
    else expect([answer].flat(2)[0]).toBeCloseTo(Number(wanted), 9);
  });

  it('should each have a note that no other has', () => {
    expect(EXAMPLES.map(({ note }) => note).sort()).toEqual(Object.keys(helpNotes.en.examples).sort());
  });
});

describe('the examples of rules', () => {
  it.each(Object.entries(RULE_TEXTS))('should be read as %s and printed as they are: %s', (id, text) => {
    const parsed = parseRule(text);
    expect(parsed).toMatchObject({ ok: true, value: { kind: id } });
    if (parsed.ok) expect(printRule(parsed.value)).toBe(text);
  });
});
