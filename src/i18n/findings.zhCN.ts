import type { FindingCode } from '../findings.ts';

export const findingsZhCN: Readonly<Record<FindingCode, string>> = {
  'rule.syntax': '规则第 {position} 个字符处无法识别：出现的是 {found}，应为 {expected}。请在该处修改规则。',
};
