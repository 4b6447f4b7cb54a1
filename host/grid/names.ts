import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Book } from './book.ts';
import type { Calculation } from './calculation.ts';
import { relearn } from './formulaUsers.ts';
import type { Grid } from './grid.ts';

export function namesOf(book: Book, calculation: Calculation): Pick<Grid, 'names' | 'setName' | 'deleteName'> {
  const all = () => Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unit()) ?? {});
  const find = (name: string) => all().find((item) => item.name.toLowerCase() === name.toLowerCase());
  return {
    names: () =>
      all().map(({ name, formulaOrRefString }) => ({ name, formula: `=${withoutEquals(formulaOrRefString)}` })),
    setName: (name, formula) => {
      const known = find(name);
      const id = known?.id ?? generateRandomId();
      const localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
      book.run(SetDefinedNameMutation, {
        id,
        name: known?.name ?? name,
        formulaOrRefString: stored(formula),
        localSheetId,
      });
      relearn(book, calculation, name);
    },
    deleteName: (name) => {
      const known = find(name);
      if (!known) return;
      book.run(RemoveDefinedNameMutation, { ...known });
      relearn(book, calculation, name);
    },
  };
}

/** Univer keeps references bare and formulas with their sign. */
function stored(formula: string): string {
  const bare = withoutEquals(formula);
  return /^[^()"]*\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(bare) ? bare : `=${bare}`;
}

function withoutEquals(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}
