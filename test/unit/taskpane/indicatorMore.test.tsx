// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../../taskpane/App.tsx';
import { readWorkbookPlan } from '../../../taskpane/commands/readWorkbookPlan.ts';
import { fieldProblems } from '../../../taskpane/state/draftChecks.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { planOf } from '../plan/planOf.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const MORE = /^Definition, source, role and more/;

async function openMore(user: UserEvent, workbook: MemoryWorkbook, indicator: string) {
  render(<App workbook={workbook} />);
  const card = within(await screen.findByRole('group', { name: indicator }));
  await user.click(card.getByText(MORE));
  return card;
}

async function created(user: UserEvent, workbook: MemoryWorkbook, id: string) {
  await user.click(screen.getByRole('button', { name: 'Create plan' }));
  await screen.findByText(/The plan is in the workbook/);
  const standing = await readWorkbookPlan(workbook);
  return standing.kind === 'ready' ? standing.plan.indicators.find((each) => each.id === id) : undefined;
}

describe('what an indicator says of itself', { timeout: 60_000 }, () => {
  it('[S-11] should take definition, source, goal, cycle and baseline into the plan', async () => {
    const user = userEvent.setup();
    const workbook = new MemoryWorkbook();
    const card = await openMore(user, workbook, 'Customer satisfaction');
    const field = (name: string): HTMLElement => card.getByLabelText(`${name}: Customer satisfaction`);
    await user.type(field('Definition'), 'Answers of 4 or 5');
    await user.clear(field('Source'));
    await user.type(field('Source'), 'Call log');
    await user.type(field('Business goal'), 'Win the town');
    await user.selectOptions(field('Cycle'), 'Monthly');
    await user.type(field('Baseline'), '85');
    expect(await created(user, workbook, 'csat')).toMatchObject({
      ...{
        definition: 'Answers of 4 or 5',
        source: 'call_log',
        goal: 'Win the town',
        cycle: 'monthly',
        baseline: 0.85,
      },
    });
  });

  it('[S-20] should turn an indicator into a gate, and say what its effect still lacks', async () => {
    const user = userEvent.setup();
    const card = await openMore(user, new MemoryWorkbook(), 'Customer satisfaction');
    await user.selectOptions(card.getByLabelText('Role: Customer satisfaction'), 'Gate');
    expect(card.getByText('Gate: no weight')).toBeTruthy();
    expect(card.getByLabelText('Cap: Customer satisfaction')).toHaveProperty('placeholder', '59.9');
    await user.selectOptions(card.getByLabelText('If the gate fails: Customer satisfaction'), 'Multiplies the total');
    const factor = card.getByRole('textbox', { name: 'Factor: Customer satisfaction' });
    expect(factor.getAttribute('aria-invalid')).toBe('true');
    expect(card.getByText(/something to correct$/)).toBeTruthy();
    await user.type(factor, '80');
    expect(factor.getAttribute('aria-invalid')).not.toBe('true');
    expect(card.queryByText(/something to correct$/)).toBeNull();
  });

  it('[S-4] should name what keeps an indicator honest', async () => {
    const card = await openMore(userEvent.setup(), new MemoryWorkbook(), 'Effective calls');
    expect(card.getByText('Kept honest by Customer satisfaction.')).toBeTruthy();
  });
});

describe('fieldProblems', () => {
  it('[S-5] should tell what the schema refuses at the field', () => {
    const plan = planOf({ sales_amount: 60, csat: 40 }, { csat: { definition: 'x'.repeat(501), goal: '' } });
    const problemOf = fieldProblems(plan);
    expect(problemOf('csat', 'definition')).toMatchObject({ code: 'plan.tooLong', args: { maximum: 500 } });
    expect(problemOf('csat', 'goal')).toMatchObject({ code: 'plan.tooShort' });
    expect(problemOf('csat', 'target')).toBeNull();
    expect(problemOf('sales_amount', 'definition')).toBeNull();
  });
});
