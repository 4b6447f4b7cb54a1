import type { CellFindingCode } from './functionFindings.ts';

export const cellFindingsZhCN: Readonly<Record<CellFindingCode, string>> = {
  'function.blank': '单元格为空，没有数值。请输入数值；未测量不等于 0。',
  'function.notNumber': '“{found}”不是数字。请输入数字。',
  'function.errorValue': '该值是错误 {found}。请更正其公式。',
  'function.negative': '{name} 为 {value}。请输入 0 或更大的数。',
  'function.choice': '{name} 为“{found}”。请使用以下之一：{allowed}。',
  'function.shape':
    '{name} 有 {rows} 行 {columns} 列，无法对应 {wantedRows} 行 {wantedColumns} 列。请给出一个单元格、一行、一列或相同形状的区域。',
  'function.otherShape':
    '{name} 有 {rows} 行 {columns} 列，而 {first} 有 {wantedRows} 行 {wantedColumns} 列。请选择形状相同的区域。',
  'function.notVector': '{name} 有 {rows} 行 {columns} 列。请给出单独一行或一列。',
  'function.incomplete':
    '第 {person} 行的总分不完整：第 {positions} 项指标没有得分。请补齐，或将 missing 设为 "exclude" 或 "zero"。',
  'function.gateBlank': '门槛为空，既未通过也未失败。请输入 TRUE 或 FALSE。',
  'function.gateUnreadable': '“{found}”既不是 TRUE 也不是 FALSE。请为门槛输入其中之一。',
  'function.gateCount': '门槛有 {gates} 人，得分有 {people} 人。请为每个人给出一行门槛。',
};
