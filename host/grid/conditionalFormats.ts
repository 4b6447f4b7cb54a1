import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { areaOn, overlap, rangeOf } from './areas.ts';
import type { Book } from './book.ts';
import { readRule, writeRule } from './conditionalRules.ts';
import type { Grid, GridArea, GridConditionalFormat } from './grid.ts';
import { clipped } from './size.ts';

type ConditionalFormats = Pick<
  Grid,
  'conditionalFormats' | 'addConditionalFormat' | 'updateConditionalFormat' | 'clearConditionalFormats'
>;
type Written = Pick<GridConditionalFormat, 'rule' | 'format'>;

export function conditionalFormatsOf(book: Book): ConditionalFormats {
  /** Univer says less than Excel, so what the program wrote is kept as it was. */
  const written = new Map<string, Written>();
  const read = (sheet: string) => rulesOn(book, sheet).flatMap((rule) => formatsOf(sheet, rule, written));
  return {
    conditionalFormats: read,
    addConditionalFormat: (format) => {
      const cfId = book.injector.get(ConditionalFormattingRuleModel).createCfId(book.unit(), format.area.sheet);
      written.set(cfId, format);
      book.run(AddConditionalRuleMutation, { subUnitId: format.area.sheet, rule: univerRule(book, cfId, format) });
      return { ...format, id: cfId };
    },
    updateConditionalFormat: (id, patch) => {
      const before = book
        .workbook()
        .getSheets()
        .flatMap((sheet) => read(sheet.getSheetId()))
        .find((format) => format.id === id);
      if (!before) throw new Error(`There is no conditional format with id ${id}.`);
      const after = { ...before, ...patch };
      written.set(id, after);
      book.run(SetConditionalRuleMutation, {
        subUnitId: before.area.sheet,
        cfId: id,
        rule: univerRule(book, id, after),
      });
    },
    clearConditionalFormats: (area) => {
      for (const format of read(area.sheet)) {
        if (overlap(format.area, area))
          book.run(DeleteConditionalRuleMutation, { subUnitId: area.sheet, cfId: format.id });
      }
    },
  };
}

function rulesOn(book: Book, sheet: string): readonly IConditionFormattingRule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unit(), sheet) ?? [];
}

/** One a rule; a rule that a person spread over several ranges counts with the first. */
function formatsOf(
  sheet: string,
  rule: IConditionFormattingRule,
  written: ReadonlyMap<string, Written>,
): GridConditionalFormat[] {
  const [range] = rule.ranges;
  const said = written.get(rule.cfId) ?? readRule(rule.rule);
  return range && said ? [{ id: rule.cfId, area: areaOn(sheet, range), rule: said.rule, format: said.format }] : [];
}

function univerRule(
  book: Book,
  cfId: string,
  { area, rule, format }: Written & { readonly area: GridArea },
): IConditionFormattingRule {
  const target = clipped(book, area);
  return { cfId, ranges: [rangeOf(target)], stopIfTrue: false, rule: writeRule(rule, format, target) };
}
