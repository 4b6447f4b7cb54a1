// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { startPlan } from '../../../src/plan/startPlan.ts';
import { App } from '../../../taskpane/App.tsx';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { changeDraft, startDraft, type DraftAction } from '../../../taskpane/state/planDraft.ts';
import { marketOf } from '../../../taskpane/state/planStart.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const after = (...actions: DraftAction[]) => actions.reduce(changeDraft, startDraft('new_team', 'en'));

describe('where a plan starts', () => {
  it('[S-6] should start from stage and market, and keep name, period and people', () => {
    const draft = after(
      { type: 'detail', detail: 'name', text: 'Autumn' },
      { type: 'detail', detail: 'period', text: '2026-11' },
      { type: 'detail', detail: 'people', text: 'Ann' },
      { type: 'start', stage: 'mature', market: 'b2b', language: 'en' },
    );
    const { plan } = draft;
    expect(plan).toEqual({
      ...startPlan({ stage: 'mature', market: 'b2b', language: 'en' }),
      name: 'Autumn',
      period: '2026-11',
    });
    expect(draft).toMatchObject({ template: 'mature_team', people: 'Ann' });
    expect(plan.indicators.slice(0, 2).map(({ id }) => id)).toEqual(['conversion_rate', 'average_order_value']);
  });

  it('[S-8] should start every stage that has a template from it while the market is open', () => {
    for (const [stage, template] of [
      ['new', 'new_team'],
      ['mature', 'mature_team'],
      ['transition', 'transition_team'],
    ] as const) {
      const draft = after({ type: 'start', stage, market: 'both', language: 'zh-CN' });
      expect(draft).toMatchObject({ template, plan: startDraft(template, 'zh-CN').plan });
    }
  });

  it('should take over the market that was chosen, not the one of the worked case', () => {
    expect(marketOf(after({ type: 'start', stage: 'custom', market: 'b2c', language: 'en' }))).toBe('b2c');
    expect(marketOf(after({ type: 'template', template: 'balanced_case', language: 'en' }))).toBe('both');
  });
});

const market = (): HTMLElement | null => screen.queryByRole('combobox', { name: 'Market' });

describe('choosing where to start', { timeout: 60_000 }, () => {
  it('[S-6] should give a market its own indicators, whichever is chosen first', async () => {
    const user = userEvent.setup();
    const workbook = new MemoryWorkbook();
    render(<App workbook={workbook} />);
    await screen.findByText(/^A new team is not judged on results yet/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Market' }), 'B2B');
    await user.click(screen.getByRole('radio', { name: /^Mature team/ }));
    expect(screen.getByRole('spinbutton', { name: 'Weight % of Average order value' })).toHaveProperty('value', '25');
    await user.click(screen.getByRole('radio', { name: /^Own plan/ }));
    expect(market()).toHaveProperty('value', 'b2b');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Market' }), 'B2C');
    expect(screen.getByRole('spinbutton', { name: 'Weight % of Repurchase rate' })).toHaveProperty('value', '20');
    await user.click(screen.getByRole('button', { name: 'Create plan' }));
    await screen.findByText(/The plan is in the workbook/);
    const standing = await readWorkbookPlan(workbook);
    expect(standing).toMatchObject({ kind: 'ready', plan: { stage: 'custom', market: 'b2c', name: 'custom' } });
  });

  it('[S-39] should leave the worked case as it is told, without a market to choose', async () => {
    const user = userEvent.setup();
    render(<App workbook={new MemoryWorkbook()} />);
    await user.click(await screen.findByRole('radio', { name: /worked case/ }));
    expect(market()).toBeNull();
    expect(screen.getByRole('spinbutton', { name: 'Weight % of Sales amount' })).toHaveProperty('value', '40');
  });
});
