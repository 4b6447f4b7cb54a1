import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillFinding } from '../../src/i18n/fillFinding.ts';
import { functionTextsEn } from '../../src/i18n/functionTexts.en.ts';
import type { Measurement } from '../../src/scoring/actuals.ts';
import { DAY_FIGURES } from '../../src/scoring/attendance.ts';
import { parseRule, type Rule } from '../../src/scoring/grammar.ts';
import { RULES } from '../../src/scoring/rules/registry.ts';
import { scoreIndicator } from '../../src/scoring/score.ts';
import { scoreTeam } from '../../src/scoring/scorecard.ts';
import { actualsOf, compiledOf, planOf, TWO_INDICATORS } from '../unit/scoring/planFixture.ts';

type Row = readonly string[];

/** Rows of every table that begins with these headings, their cells without code marks. */
function rowsUnder(...headings: readonly string[]): readonly Row[] {
  const found: Row[] = [];
  let inside = false;
  for (const line of readFileSync('docs/rules.md', 'utf8').split('\n')) {
    const cells = line.split('|').slice(1, -1);
    const texts = cells.map((cell) => cell.trim().replace(/^`|`$/g, ''));
    if (cells.length === 0) inside = false;
    else if (texts.join() === headings.join()) inside = true;
    else if (inside && !/^:?-+:?$/.test(texts[0] ?? '')) found.push(texts);
  }
  return found;
}

const SCORED = rowsUnder('Rule text', '中文', 'actual', 'target', 'points');
const DAYS = rowsUnder('days worked', 'working days', 'target of a sum', 'target of a rate');
const FAULTS = rowsUnder('Text', 'Message');

function ruleOf(text: string): Rule {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.findings)}`);
  return parsed.value;
}

/** `senior / 高级` has one entry for each language. */
function valueOf(cell: string, language: 0 | 1): number | string {
  const text = cell.split(' / ')[language] ?? cell;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

const RATES = TWO_INDICATORS.map((each) => ({ ...each, unit: 'score' as const }));
const WORDS = { notApplicable: 'not applicable', invalid: 'to be corrected', missing: 'missing' } as const;

function dayOf(cell: string): Measurement {
  if (cell === '–') return { kind: 'missing' };
  if (!Number.isNaN(Number(cell))) return { kind: 'value', value: Number(cell) };
  return { kind: 'faulty', finding: { code: 'actual.notNumber', args: { found: cell } } };
}

describe('the page on rules [S-15], [S-16]', () => {
  it('should show every rule, and enough that goes wrong', () => {
    expect(new Set(SCORED.map(([text = '']) => ruleOf(text).kind))).toEqual(new Set(Object.keys(RULES)));
    expect(FAULTS.length).toBeGreaterThan(5);
  });

  it.each(SCORED)('should score %s (%s): actual %s, target %s → %s', (english = '', chinese = '', ...rest) => {
    const [actual = '', target = '', points = ''] = rest;
    for (const [language, text] of [english, chinese].entries()) {
      const outcome = scoreIndicator({
        actual: { kind: 'value', value: valueOf(actual, language === 0 ? 0 : 1) },
        target: target === '–' ? null : Number(target),
        rule: ruleOf(text),
      });
      expect(outcome).toMatchObject({ kind: 'scored', points: expect.closeTo(Number(points), 9) });
    }
  });

  it.each(DAYS)('[S-22] should make of days %s of %s the target %s of a sum and %s of a rate', (...cells) => {
    const targets = [TWO_INDICATORS, RATES].map((indicators) => {
      const plan = planOf(indicators.map((each) => ({ ...each, target: 60 })));
      const [actuals, days] = [actualsOf(plan, { Ann: [60, 60] }), cells.slice(0, 2).map(dayOf)];
      const ids = [...actuals.indicators, ...DAY_FIGURES];
      const rows = actuals.rows.map((row) => [...row, ...days]);
      const [score] = scoreTeam(compiledOf(plan), { ...actuals, indicators: ids, rows }).people;
      const [{ outcome, target } = { outcome: undefined, target: null }] = score?.indicators ?? [];
      return outcome?.kind === 'scored' ? String(target) : WORDS[outcome?.kind ?? 'missing'];
    });
    expect(targets).toEqual(cells.slice(2));
    expect(DAYS.length).toBeGreaterThan(5);
  });

  it.each(SCORED)('should read %s and %s as one rule', (english = '', chinese = '') => {
    const [one, other] = [ruleOf(english), ruleOf(chinese)];
    if (one.kind !== 'levels') expect(other).toEqual(one);
    else expect(other.kind).toBe('levels');
  });

  it.each(FAULTS)('should say of %s: %s', (text = '', message = '') => {
    const parsed = parseRule(text);
    expect(parsed.ok ? null : parsed.findings.map((finding) => fillFinding(finding, functionTextsEn))).toEqual([
      message,
    ]);
  });
});
