import { describe, expect, it } from 'vitest';
import { rangeOf, startHost, type Path } from './requests.ts';

const run = (write: (range: Path) => unknown) => startHost().run((workbook) => void write(rangeOf(workbook, 'A1:B9')));

describe('conditional formats', () => {
  const add = (range: Path, type: string): Path => range.property('ConditionalFormats').method('Add', type);

  it('should keep rule and looks of a formula', async () => {
    const { values } = await run((range) => {
      const { property } = add(range, 'Custom');
      const custom = property('Custom');
      custom.property('Rule').set('Formula', '=$A1>3');
      custom.property('Format').property('Fill').set('Color', 'red');
      range.property('ConditionalFormats').load('Type', 'Custom/Rule/Formula', 'Custom/Format/Fill/Color');
    });
    expect(values).toMatchObject([
      { _Items: [{ Type: 'Custom', Custom: { Rule: { Formula: '=$A1>3' }, Format: { Fill: { Color: '#FF0000' } } } }] },
    ]);
  });

  it('should be found whole where a load names nothing', async () => {
    const { values, code } = await run((range) => {
      add(range, 'DataBar').property('DataBar').property('PositiveFormat').set('FillColor', '#123456');
      range.property('ConditionalFormats').load('$all');
    });
    expect([code, values]).toMatchObject([null, [{ _Items: [{ Type: 'DataBar' }] }]]);
  });

  it('should answer the part of another type as null where that is asked for, and refuse it otherwise', async () => {
    const orNull = await run((range) => add(range, 'DataBar').property('CustomOrNullObject').load('Rule'));
    const part = await run((range) => add(range, 'DataBar').property('Custom').load('Rule'));
    expect([orNull.values, part.code]).toEqual([[null], 'InvalidOperation']);
  });

  it.each([
    ['IconSet', 'ApiNotFound'],
    ['Rainbow', 'InvalidArgument'],
  ])('should refuse %s with %s', async (type, code) => {
    expect((await run((range) => add(range, type))).code).toBe(code);
  });

  it.each([
    [{ operator: 'Between', formula1: '1' }],
    [{ operator: 'About', formula1: '1' }],
    [{ operator: 'EqualTo' }],
    [null],
  ])('should refuse the rule %j', async (rule) => {
    const answer = await run((range) => add(range, 'CellValue').property('CellValue').set('Rule', rule));
    expect(answer.code).toBe('InvalidArgument');
  });
});

describe('validation', () => {
  const validate = (rule: unknown) => run((range) => range.property('DataValidation').set('Rule', rule));

  it('should keep rule, prompt and alert, in whichever order they change', async () => {
    const { values } = await run((range) => {
      const validation = range.property('DataValidation');
      validation.set('Rule', { list: { inCellDropDown: true, source: '=Lists!$A$1:$A$3' } });
      validation.set('Prompt', { showPrompt: true, title: 'Rule', message: 'Choose one' });
      validation.set('ErrorAlert', { showAlert: true, style: 'Warning', title: 'No', message: 'Not in the list' });
      validation.set('Rule', { decimal: { operator: 'Between', formula1: 0, formula2: 1 } });
      validation.load('Type', 'Rule', 'Prompt', 'ErrorAlert');
    });
    expect(values).toEqual([
      {
        Type: 'Decimal',
        Rule: { decimal: { operator: 'Between', formula1: 0, formula2: 1 } },
        Prompt: { showPrompt: true, title: 'Rule', message: 'Choose one' },
        ErrorAlert: { showAlert: true, style: 'Warning', title: 'No', message: 'Not in the list' },
      },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['a list of more than 255 characters', { list: { source: 'x'.repeat(256) } }, 'InvalidArgument'],
    ['two types at once', { list: { source: 'a' }, custom: { formula: '=TRUE' } }, 'InvalidArgument'],
    ['no type', {}, 'InvalidArgument'],
    ['a pair without its second', { decimal: { operator: 'Between', formula1: 0 } }, 'InvalidArgument'],
    ['a type that is not covered', { date: { operator: 'Between' } }, 'ApiNotFound'],
    ['a list without a drop-down', { list: { source: 'a', inCellDropDown: false } }, 'ApiNotFound'],
  ])('should refuse %s', async (_, rule, code) => {
    expect((await validate(rule)).code).toBe(code);
  });
});
