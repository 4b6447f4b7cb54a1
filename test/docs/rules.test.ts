import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillFinding } from '../../src/i18n/fillFinding.ts';
import { functionTextsEn } from '../../src/i18n/functionTexts.en.ts';
import { parseRule, type Rule } from '../../src/scoring/grammar.ts';
import { RULES } from '../../src/scoring/rules/registry.ts';
import { scoreIndicator } from '../../src/scoring/score.ts';

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
