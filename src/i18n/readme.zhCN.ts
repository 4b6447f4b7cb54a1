import type { readmeEn } from './readme.en.ts';

export const readmeZhCN: Record<keyof typeof readmeEn, string> = {
  'sheet.readme.name': '使用说明',
  'sheet.readme.title': '工作簿使用说明',
  'sheet.readme.madeFor': 'KPI 考核方案 {name} · 第 {version} 版 · 指纹 {fingerprint}',
  'sheet.readme.intro':
    '本工作簿按均衡的 KPI 方案为电话销售团队评分。在 Excel 2016 及更高版本和 LibreOffice 中均可自动计算：无需加载项，数据不会离开工作簿。',

  'sheet.readme.steps': '四步上手',
  'sheet.readme.step.actuals':
    '每人一行（已备好 {rows} 行），填入实际数据。尚不清楚的留空；某项指标不适用于此人时填“{marker}”。',
  'sheet.readme.step.scorecard': '各项得分、总分、红黄绿灯、等级和排名自动得出。',
  'sheet.readme.step.dashboard': '排名、红黄绿灯与团队平均得分，一目了然。',
  'sheet.readme.step.plan': '修改权重、目标值、上下限、亮灯标准或等级，各表随之更新。权重合计必须为 100%。',

  'sheet.readme.signs': '颜色与标志',
  'sheet.readme.sign.input': '在此填写',
  'sheet.readme.sign.inputMeans': '此底色的单元格供填写，其余单元格为公式或说明。',
  'sheet.readme.sign.green': '达到目标。亮灯的分数起点在方案中设定。',
  'sheet.readme.sign.yellow': '略低于目标：及时改进。',
  'sheet.readme.sign.red': '未达目标：查明原因，商定措施。',
  'sheet.readme.sign.incomplete': '应有的数据缺失：总分暂不得出，不评等级、不排名；缺失从不按 0 计。',
  'sheet.readme.sign.exclude': '缺失的指标不计入，其权重由其余指标分摊；测得的权重过低时显示此标志。',
  'sheet.readme.sign.zero': '本方案将缺失的数据按零计；完全没有数据时显示此标志。',
  'sheet.readme.sign.invalid': '数据无法计分，例如在应填数字处填了文字，或把 92% 填成 92。请在“{actuals}”中改正。',
  'sheet.readme.sign.coverage': '已测得的权重占比。',
  'sheet.readme.sign.gate': '基础门槛不占权重；未达标时，按方案的规定影响总分。',

  'sheet.readme.indicators': '考核指标',
  'sheet.readme.counted': '统计内容',
  'sheet.readme.rules': '得分方法',
  'sheet.readme.total': '得分在 {floor} 至 {cap} 分之间；总分为“权重 × 得分”之和，四舍五入到两位小数。',
  'sheet.readme.rule.higher': '达到目标得 100 分，高低按比例计算，从 0 或“从”后的数值起算。',
  'sheet.readme.rule.lower': '达到目标得 100 分，越低得分越高；达到目标的两倍或“从”后的数值时得 0 分。',
  'sheet.readme.rule.range': '区间以内得 100 分，向两侧递减，到外侧界限为 0 分。',
  'sheet.readme.rule.bands': '得所达到一段的分数；带 % 时按目标达成率。',
  'sheet.readme.rule.curve': '在给出的各点之间按直线计算，两端之外不变；带 % 时按目标达成率。',
  'sheet.readme.rule.deduct': '每 1 个单位扣去所给的分数。',
  'sheet.readme.rule.bonus': '每 1 个单位为总分加上所给的分数。',
  'sheet.readme.rule.pass': '达到目标得 100 分，否则 0 分。',
  'sheet.readme.rule.levels': '得所填等级的分数。',

  'sheet.readme.more': '其他说明',
  'sheet.readme.locked': '锁定的单元格',
  'sheet.readme.lockedMeans': '自动计算的单元格已锁定，以防误改；未设密码，可在“审阅”›“撤消工作表保护”中解除。',
  'sheet.readme.addin': '更多修改',
  'sheet.readme.addinMeans': '指标、角色和计分规则已写入公式；请用 TeleKPI 加载项修改，它会重新写入各表。',
  'sheet.readme.print': '打印',
  'sheet.readme.printMeans': '各表已按 A4 纸宽设置，每页重复标题行，并带页码。',
};
