import type { ownProfilePaneEn } from './ownProfilePane.en.ts';

export const ownProfilePaneZhCN: Readonly<Record<keyof typeof ownProfilePaneEn, string>> = {
  'pane.ownProfile': '将权重保存为自己的权重方案',
  'pane.ownProfile.hint': '权重方案以名称将权重保存在本工作簿中，计分与比较时也可选用。',
  'pane.ownProfile.name': '权重方案名称',
  'pane.ownProfile.level': '保存',
  'pane.ownProfile.indicator': '各项指标的权重',
  'pane.ownProfile.dimension': '各维度的权重',
  'pane.ownProfile.save': '保存当前权重',
  'pane.ownProfile.saving': '正在保存权重方案…',
  'pane.ownProfile.saved': '权重方案“{name}”已保存。',
  'pane.ownProfile.use': '使用',
  'pane.ownProfile.useNamed': '使用权重方案 {name}',
  'pane.ownProfile.used': '方案已采用“{name}”的权重。',
  'pane.ownProfile.delete': '删除',
  'pane.ownProfile.deleteNamed': '删除权重方案 {name}',
  'pane.ownProfile.empty': '权重方案没有名称。请输入名称。',
  'pane.ownProfile.taken': '已有同名的权重方案。请换一个名称，或先删除原有的。',
  'pane.ownProfile.many': '已有 {most} 个权重方案。请先删除一个。',
  'pane.ownProfile.sum': '权重合计不是 100 %。请先调整到 100 %。',
};
