import type { guidePaneEn } from './guidePane.en.ts';

export const guidePaneZhCN: Record<keyof typeof guidePaneEn, string> = {
  'pane.guide.offer': '第一次使用？用五个步骤走完一个完整案例。',
  'pane.guide.start': '查看案例',
  'pane.guide.title': '完整案例',
  'pane.guide.leave': '退出案例',
  'pane.guide.hasPlan': '本工作簿中已有方案，案例会替换它。请新建一个空白工作簿，再从那里开始案例。',
  'pane.guide.step': '第 {step} 步，共 {steps} 步',
  'pane.guide.next': '下一步',
  'pane.guide.back': '上一步',
  'pane.guide.working': '正在处理案例…',

  'pane.guide.open.title': '只看销售额和呼出次数的团队',
  'pane.guide.open.text':
    '某教育机构的十六名课程顾问，六个月的数据。三月及以前只考核销售额（70%）和呼出次数（30%）。点按钮把数据和这个方案放入本工作簿。',
  'pane.guide.open.do': '把案例放入工作簿',
  'pane.guide.open.done': '已放入：一张表是数据，一张表是方案，都可以修改。',

  'pane.guide.score.title': '这个方案奖励了谁',
  'pane.guide.score.text': '按“销售额 70、呼出次数 30”给 {period} 计分，看看谁排在前面。',
  'pane.guide.score.do': '给 {period} 计分',
  'pane.guide.score.done':
    '排在前面的是{names}。他们的客户有 {complaints} 投诉、{repurchase} 复购，而全队为 {teamComplaints} 和 {teamRepurchase}。这个方案奖励的是过度推销的人。',

  'pane.guide.review.title': '复盘自己发现了什么',
  'pane.guide.review.text': '复盘用截至 {period} 的数据，在十六名顾问之间逐对检查指标，找出此消彼长的指标对。',
  'pane.guide.review.do': '查找指标冲突',
  'pane.guide.review.done':
    '共检验 {pairs} 对指标；按检验的对数校正之后，有 {conflicts} 对存在冲突。其中被这个方案奖励的有：',
  'pane.guide.review.none': '共检验 {pairs} 对指标，没有发现被方案奖励的冲突。数据已不是案例中的数据。',
  'pane.guide.review.pair': '{indicator}与{other}：秩相关系数 {rho}',

  'pane.guide.change.title': '换成平衡的方案',
  'pane.guide.change.text': '销售额 40、有效通话数 20、客户满意度 20、话术合规率 15、培训考核通过率 5。将有以下变化：',
  'pane.guide.change.do': '采用新方案',
  'pane.guide.change.done': '现在是方案第 {version} 版，日期和原因已记入变更记录。第 1 版随时可以恢复。',
  'pane.guide.change.reason': '呼出次数与客户满意度此消彼长：“销售额 70、呼出次数 30”奖励过度推销。',

  'pane.guide.result.title': '结果如何',
  'pane.guide.result.text': '按新方案重新给 {period} 计分，再看三个月后的团队。',
  'pane.guide.result.do': '按新方案给 {period} 计分',
  'pane.guide.result.done': '现在排在前面的是{names}：他们的客户有 {complaints} 投诉、{repurchase} 复购。',
  'pane.guide.result.table': '团队前后对比',
  'pane.guide.result.indicator': '指标',
  'pane.guide.result.change': '变化',
  'pane.guide.result.noSales': '案例出处没有给出销售额增长的数据，因此示例不作任何增长的说明。',
  'pane.guide.result.end': '案例到此结束。上面的各个视图既可用于案例，也可同样用于您自己的数据。',

  'pane.guide.sheet': '案例数据',
  'pane.guide.sheetTitle': '完整案例：某教育机构课程顾问的月度数据',
  'pane.guide.sheetNote': '由程序生成，并非真实人员。每人每月一行。',
  'pane.guide.people': '王芳, 李伟, 张敏, 刘洋, 陈静, 杨帆, 赵磊, 黄丽, 周杰, 吴倩, 徐刚, 孙悦, 马超, 朱琳, 胡军, 郭颖',
};
