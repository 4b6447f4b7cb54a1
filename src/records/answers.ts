import { answers, NO, readWord, YES } from '../calls/yes.ts';

const NEW = answers(
  [...YES, '新', '新客', '新客户', '首单', '首购', '新线索', 'new', 'new customer', 'new lead', 'first', 'first order'],
  [
    ...[...NO, '老', '老客', '老客户', '复购', '老线索', 'existing', 'existing customer', 'old', 'returning', 'repeat'],
    ...['repeat customer', 'repeat order', 'known'],
  ],
);
const SOLVED = answers(
  [...YES, '已解决', '解决', '已处理', '已关闭', '已结案', 'solved', 'resolved', 'closed', 'done'],
  [
    ...NO,
    '未解决',
    '处理中',
    '待处理',
    '跟进中',
    'unsolved',
    'unresolved',
    'not solved',
    'open',
    'pending',
    'in progress',
  ],
);
const PASSED = answers(
  [...YES, '合格', '通过', '达标', '合规', 'pass', 'passed', 'ok', 'compliant', 'qualified'],
  [
    ...NO,
    '不合格',
    '未通过',
    '不通过',
    '不达标',
    '未达标',
    '不合规',
    '违规',
    'fail',
    'failed',
    'not passed',
    'not compliant',
    'non-compliant',
  ],
);

/** As `readYes`, with the words that order systems use for new and known customers, and dialers for leads. */
export const readNew = (value: unknown): boolean | null => readWord(value, NEW);
/** As `readYes`, with the states of a complaint. */
export const readSolved = (value: unknown): boolean | null => readWord(value, SOLVED);
/** As `readYes`, with the verdicts of quality checks. */
export const readPassed = (value: unknown): boolean | null => readWord(value, PASSED);
