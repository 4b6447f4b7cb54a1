import { numberLiteral, textLiteral } from '../../scoring/formulaText.ts';
import { DEFAULT_GRADES } from '../../scoring/grades.ts';
import { DEFAULT_LIGHTS } from '../../scoring/lights.ts';
import { numberGradeFormula, numberLightFormula } from '../../scoring/verdictFormulas.ts';
import { gradeFromTable, gradeTable } from './gradeTable.ts';
import { notBelow, settingOf } from './setting.ts';
import { cellFor, type MakeTwin, ofNumber, provided, type Twin } from './twin.ts';
import type { Operand } from '../operands.ts';

export const kpiLight: MakeTwin = ([points, green, yellow], { lights }) => {
  if (points === undefined) return null;
  const [from, middle] = [
    settingOf(green, DEFAULT_LIGHTS.green, points),
    settingOf(yellow, DEFAULT_LIGHTS.yellow, points),
  ];
  const inOrder = from && middle && notBelow(from, middle);
  if (from === null || middle === null || inOrder === null) return null;
  const conditions = [...from.conditions, ...middle.conditions, ...inOrder];
  return eachFigure(points, conditions, (figure) =>
    numberLightFormula({ points: figure, green: from.formula, yellow: middle.formula, texts: lights }),
  );
};

export const kpiGrade: MakeTwin = ([total, table]) => {
  if (total === undefined) return null;
  const usual = (figure: string): string => numberGradeFormula({ total: figure, grades: USUAL_GRADES });
  if (table === undefined) return eachFigure(total, [], usual);
  const read = gradeTable(table, total);
  if (read === null) return null;
  return eachFigure(total, read.conditions, (figure) => gradeFromTable(read, figure, usual(figure)));
};

const USUAL_GRADES = DEFAULT_GRADES.map(({ from, grade }) => ({
  from: numberLiteral(from),
  grade: textLiteral(grade),
}));

/** Ranks go by all totals together, so only a reference will do. */
export const kpiRank: MakeTwin = ([totals]) => {
  const all = totals?.range({
    rows: totals.rows === 1 ? 'own' : 'fixed',
    columns: totals.columns === 1 ? 'own' : 'fixed',
  });
  if (totals === undefined || all === undefined || all === null) return null;
  return eachFigure(totals, [], (figure) => {
    const isAbove = `ISNUMBER(1/(ROUND(${all},2)>ROUND(${figure},2)))`;
    return `1+SUMPRODUCT(ISNUMBER(${all})*${isAbove})`;
  });
};

function eachFigure(operand: Operand, conditions: readonly string[], answer: (figure: string) => string): Twin {
  const { rows, columns } = operand;
  return {
    rows,
    columns,
    formula: (row, column) => {
      const figure = cellFor(operand, operand, row, column);
      return provided(conditions, ofNumber(figure, answer(figure)));
    },
  };
}
