import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Univer validates cells some time after they have changed, and throws where their workbook or sheet has been put
 * away meanwhile. Nobody looks at those any more, so there is nothing to be said of them.
 */
export function passOverGoneSheets(injector: Injector): void {
  const books = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  const isThere = (unit: string, sheet: string): boolean =>
    Boolean(books.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheet));
  validator.validatorRanges = (unit, sheet, ranges) =>
    isThere(unit, sheet) ? validate(unit, sheet, ranges) : Promise.resolve([]);
}
