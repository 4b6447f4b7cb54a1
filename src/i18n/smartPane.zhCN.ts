import type { smartPaneEn } from './smartPane.en.ts';

export const smartPaneZhCN: Readonly<Record<keyof typeof smartPaneEn, string>> = {
  'pane.smart': 'SMART 检查：每项指标五个问题',
  'pane.smart.line': '{mark} {criterion}：{sentence}',
  'pane.smart.count':
    '{indicator}：五项中符合 {met} 项{open, plural, =0 {} other {，# 项需斟酌}}{unknown, plural, =0 {} other {，# 项尚不明}}',
  'pane.smart.specific': '具体',
  'pane.smart.measurable': '可衡量',
  'pane.smart.attainable': '可实现',
  'pane.smart.relevant': '相关',
  'pane.smart.timeBound': '有时限',
};
