import type { Finding } from '../findings.ts';
import type { GradeStep } from '../plan/schema.ts';
import { isAtLeast } from './compare.ts';
import { publish } from './publish.ts';

/** Best first [S-24]. */
export const DEFAULT_GRADES: readonly [GradeStep, ...GradeStep[]] = [
  { grade: 'S', from: 95, coefficient: 1.5 },
  { grade: 'A', from: 85, coefficient: 1.2 },
  { grade: 'B', from: 70, coefficient: 1 },
  { grade: 'C', from: 60, coefficient: 0.7 },
  { grade: 'D', from: 0, coefficient: 0 },
];

/** The grade of a total as it would be published. The last grade goes on downwards. */
export function gradeOf(total: number, grades: readonly GradeStep[] = DEFAULT_GRADES): GradeStep | null {
  const published = publish(total);
  return grades.find(({ from }) => isAtLeast(published, from)) ?? grades.at(-1) ?? null;
}

/** `from` must fall from each grade to the next. */
export function checkGrades(grades: readonly GradeStep[]): Finding | null {
  const wrong = grades.find(({ from }, index) => !(from < (grades[index - 1]?.from ?? Infinity)));
  return wrong === undefined ? null : { code: 'grades.order', args: { grade: wrong.grade, from: wrong.from } };
}
