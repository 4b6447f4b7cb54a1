import type { versionsEn } from './versions.en.ts';

export const versionsZhCN: Readonly<Record<keyof typeof versionsEn, string>> = {
  'sheet.changeLog.name': '变更记录',
  'sheet.changeLog.title': '方案变更记录',
  'sheet.changeLog.subtitle': '方案的每个版本：何时生效、为何变更、改了什么。',
  'sheet.changeLog.hint': '原因、依据和备注可自行改写，右侧也可添加自己的列，都会保留。任何版本都可在任务窗格中恢复。',
  'sheet.changeLog.version': '版本',
  'sheet.changeLog.date': '日期',
  'sheet.changeLog.reason': '原因',
  'sheet.changeLog.evidence': '依据',
  'sheet.changeLog.changes': '变更内容',
  'sheet.changeLog.remark': '备注',
  'sheet.changeLog.first': '本工作簿中的第一个版本。',
  'sheet.changeLog.more': '……另有 {count} 处变更',

  'sheet.planVersions.name': '方案版本',
  'sheet.planVersions.hint': '变更记录中各版本的方案。TeleKPI 靠它恢复版本，请勿改动。',
  'sheet.planVersions.version': '版本',
  'sheet.planVersions.fingerprint': '指纹',
  'sheet.planVersions.plan': '方案',

  'changeLog.reason.created': '新建',
  'changeLog.reason.edited': '在任务窗格中修改',
  'changeLog.reason.found': '方案表上已有的修改',
  'changeLog.reason.imported': '从文件导入',
  'changeLog.reason.seasonEnded': '季节结束',
  'changeLog.reason.proposal': '复盘建议',
  'changeLog.reason.whatIf': '应用模拟调整',
  'changeLog.reason.broughtBack': '恢复旧版本',
  'changeLog.asVersion': '同版本 {version}',
};
