// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { App } from '../../../taskpane/App.tsx';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { OWN_WEIGHTS, planToScore } from '../../../taskpane/commands/planToScore.ts';
import { MOST_PROFILES, profileOf, profileProblem, readOwnProfiles } from '../../../taskpane/state/ownProfiles.ts';
import { weightsOf } from '../../../taskpane/state/remembered.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { CALL_LOG } from './callLogs.ts';

configure({ asyncUtilTimeout: 10_000 });

const PLAN = planFromTemplate('mature_team', 'en');
const POLICY = { missing: 'incomplete', minimumCoverage: 0.6 } as const;

describe('keeping weights under a name', () => {
  it('[S-8] should keep them by indicator or by dimension, and give them back', () => {
    const byDimension = profileOf(PLAN, ' Ours ', 'dimension');
    expect(byDimension).toEqual({
      id: 'Ours',
      level: 'dimension',
      weights: { results: 50, efficiency: 20, quality: 30, growth: 0 },
    });
    const kept = profileOf(PLAN, 'Theirs', 'indicator');
    const even = { ...PLAN, indicators: PLAN.indicators.map((each) => ({ ...each, weight: 20 })) };
    const scored = planToScore(even, { ...POLICY, profile: 'Theirs' }, [byDimension, kept]);
    expect(scored.ok && scored.value.indicators.map(({ weight }) => weight)).toEqual(
      PLAN.indicators.map(({ weight }) => weight),
    );
    expect(planToScore(even, { ...POLICY, profile: OWN_WEIGHTS }, [kept])).toMatchObject({
      ok: true,
      value: { profile: even.profile },
    });
  });

  it('[S-8] should name what a plan lacks that a profile of one’s own weights', () => {
    const profile = profileOf(PLAN, 'Ours', 'indicator');
    const without = { ...PLAN, indicators: PLAN.indicators.filter(({ id }) => id !== 'csat') };
    expect(planToScore(without, { ...POLICY, profile: 'Ours' }, [profile])).toMatchObject({
      ok: false,
      findings: [{ code: 'profile.missingIndicator', args: { indicator: 'csat', profile: 'Ours' } }],
    });
  });

  it.each([
    ['no name', '  ', 'empty'],
    ['a name that is taken, however it is written', 'ＯＵＲＳ ', 'taken'],
    ['the name of a shipped profile, in any language', '新人团队', 'taken'],
    ['a word that means something else', 'own', 'taken'],
    ['a new name', '=cmd()', null],
  ])('should judge %s', (_, name, problem) => {
    expect(profileProblem(PLAN, name, [profileOf(PLAN, 'Ours', 'indicator')])).toBe(problem);
  });

  it('should take only so many, and no weights that are off', () => {
    const many = Array.from({ length: MOST_PROFILES }, (_, index) => profileOf(PLAN, `P${index}`, 'indicator'));
    expect(profileProblem(PLAN, 'One more', many)).toBe('many');
    const off = { ...PLAN, indicators: PLAN.indicators.slice(1) };
    expect(profileProblem(off, 'Off', [])).toBe('sum');
  });

  it('should pass over whatever else the workbook remembers, and keep the rest', () => {
    const profile = profileOf(PLAN, 'Ours', 'dimension');
    expect(readOwnProfiles(JSON.parse(JSON.stringify([profile])))).toEqual([profile]);
    for (const value of [undefined, 'x', [{}], [{ ...profile, weights: { results: 500 } }], [{ ...profile, id: '' }]]) {
      expect(readOwnProfiles(value)).toEqual([]);
    }
    expect(readOwnProfiles([{}, profile, { ...profile, id: 'ours' }])).toEqual([profile]);
  });

  it('should keep a name on one line, without what nobody can see', () => {
    expect(profileOf(PLAN, ' a\u0000b\n\tc ', 'indicator').id).toBe('a b c');
    expect(profileProblem(PLAN, 'a\u0000b', [profileOf(PLAN, 'a b', 'indicator')])).toBe('taken');
    expect(profileProblem(PLAN, '\u0007', [])).toBe('empty');
  });
});

describe('profiles of one’s own in the pane', () => {
  let workbook: MemoryWorkbook;
  beforeEach(async () => {
    workbook = new MemoryWorkbook().addSheet('Calls', CALL_LOG);
    await createPlan(workbook, planFromTemplate('new_team', 'en'), 'en');
  });
  afterEach(cleanup);

  it('[S-8] should be saved with the workbook, offered where people are scored, and deleted', async () => {
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('tab', { name: 'Plan' }));
    await user.click(screen.getByText('Weights as a profile of your own'));
    await user.type(screen.getByRole('textbox', { name: 'Name of the profile' }), 'Spring');
    await user.click(screen.getByRole('button', { name: 'Save these weights' }));
    await screen.findByText('The profile “Spring” is saved.');
    await user.click(screen.getByRole('tab', { name: 'Score' }));
    const weights = await screen.findByRole('combobox', { name: 'Weights' });
    await user.selectOptions(weights, 'Spring');
    expect(weights).toHaveProperty('value', 'Spring');
    await user.click(screen.getByRole('tab', { name: 'Plan' }));
    await user.click(screen.getByText('Weights as a profile of your own'));
    await user.click(await screen.findByRole('button', { name: 'Delete the profile Spring' }));
    expect(screen.queryByRole('button', { name: 'Use the profile Spring' })).toBeNull();
    expect(await workbook.getSetting('telekpi.profiles')).toEqual([]);
  });

  it('[S-8] should say why weights cannot be saved', async () => {
    const user = userEvent.setup();
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('tab', { name: 'Plan' }));
    await user.click(screen.getByText('Weights as a profile of your own'));
    await user.type(screen.getByRole('textbox', { name: 'Name of the profile' }), 'new team');
    await user.click(screen.getByRole('button', { name: 'Save these weights' }));
    expect(screen.getByText(/^There is a profile of this name already/)).toBeTruthy();
  });

  const openProfiles = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
    render(<App workbook={workbook} />);
    await user.click(await screen.findByRole('tab', { name: 'Plan' }));
    await user.click(screen.getByText('Weights as a profile of your own'));
  };
  const keptNames = async (): Promise<readonly string[]> =>
    readOwnProfiles(await workbook.getSetting('telekpi.profiles')).map(({ id }) => id);

  it('[S-8] should take another name that is free, as text', async () => {
    await workbook.setSetting('telekpi.profiles', [
      profileOf(PLAN, 'Spring', 'indicator'),
      profileOf(PLAN, 'Autumn', 'dimension'),
    ]);
    const user = userEvent.setup();
    await openProfiles(user);
    await user.click(await screen.findByRole('button', { name: 'Rename the profile Spring' }));
    const field = screen.getByRole('textbox', { name: 'New name' });
    await user.clear(field);
    await user.type(field, 'AUTUMN{Enter}');
    expect(screen.getByText(/^There is a profile of this name already/)).toBeTruthy();
    expect(await keptNames()).toEqual(['Spring', 'Autumn']);
    await user.clear(field);
    await user.type(field, '=<b>1</b>{Enter}');
    await screen.findByText('The profile is called “=<b>1</b>” now.');
    expect(await keptNames()).toEqual(['=<b>1</b>', 'Autumn']);
    expect(screen.queryByRole('textbox', { name: 'New name' })).toBeNull();
  });

  it('[S-8] should keep profiles that somebody else has saved meanwhile', async () => {
    const user = userEvent.setup();
    await openProfiles(user);
    await workbook.setSetting('telekpi.profiles', [profileOf(PLAN, 'Theirs', 'indicator')]);
    await user.type(screen.getByRole('textbox', { name: 'Name of the profile' }), 'Ours');
    await user.click(screen.getByRole('button', { name: 'Save these weights' }));
    await screen.findByText('The profile “Ours” is saved.');
    expect(await keptNames()).toEqual(['Theirs', 'Ours']);
  });

  it.each([
    ['by the profile of the last time', ['Spring'], 'Spring'],
    ['by the plan’s own weights when that profile is gone', [], 'own'],
  ])('[S-8] should start %s', async (_, kept, weights) => {
    const base = planFromTemplate('new_team', 'en');
    const even = { ...base, indicators: base.indicators.map((each) => ({ ...each, weight: 20 })) };
    const profile = profileOf(even, 'Spring', 'indicator');
    const applied = planToScore(base, { ...POLICY, profile: 'Spring' }, [profile]);
    if (!applied.ok) throw new Error('the profile does not fit');
    await createPlan(workbook, applied.value, 'en');
    const remembered = { applied: weightsOf(applied.value), own: weightsOf(base), ownProfile: base.profile };
    await workbook.setSetting('telekpi.weights', remembered);
    await workbook.setSetting('telekpi.profiles', kept.length > 0 ? [profile] : []);
    render(<App workbook={workbook} />);
    await userEvent.setup().click(await screen.findByRole('tab', { name: 'Score' }));
    expect(await screen.findByRole('combobox', { name: 'Weights' })).toHaveProperty('value', weights);
    expect(await screen.findByText(/^The data has: /)).toBeTruthy();
  });
});
