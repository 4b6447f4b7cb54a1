// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import type { Language, Plan } from '../../../src/plan/schema.ts';
import { makePane, PaneContext } from '../../../taskpane/components/Pane/paneContext.ts';
import { SmartCheck } from '../../../taskpane/components/Plan/SmartCheck.tsx';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

afterEach(cleanup);

const show = (plan: Plan, language: Language) =>
  render(
    <PaneContext value={makePane(new MemoryWorkbook(), language)}>
      <SmartCheck plan={plan} />
    </PaneContext>,
  );

/** The worked case with sales that should rise from 10 to 30 thousand, and nobody's goal. */
function ambitious(): Plan {
  const plan = planFromTemplate('balanced_case', 'en');
  const indicators = plan.indicators.map((each) =>
    each.id === 'sales_amount' ? { ...each, baseline: 10_000, target: 30_000 } : each,
  );
  return { ...plan, indicators };
}

describe('the SMART check', () => {
  it('[S-11] should give five findings on every indicator, each with its reason', () => {
    show(ambitious(), 'en');
    const sales = within(screen.getByText(/^Sales amount: \d of 5 met/).closest('details') ?? document.body);
    const lines = sales.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent);
    expect(lines.map((line) => line?.replace(/^. ([^:]+):.*$/s, '$1'))).toEqual([
      ...['Specific', 'Measurable', 'Attainable', 'Relevant', 'Time-bound'],
    ]);
    expect(lines[2]).toMatch(/^✗ Attainable: From 10,?000 to 30,?000 is out of reach/);
  });

  it('[S-11] should say it in Chinese too', () => {
    show(ambitious(), 'zh-CN');
    expect(screen.getByText(/^销售额：五项中符合 \d 项/)).toBeTruthy();
  });
});
