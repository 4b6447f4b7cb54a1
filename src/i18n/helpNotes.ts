import type { Language } from '../plan/schema.ts';
import type { RuleId } from '../scoring/rules/registry.ts';

/** What the examples of the functions show, by the name an example gives. */
const exampleNotesEn = {
  higher: '80 of 100. Higher is better unless a rule is given.',
  lower: 'Complaints at 12 %: 0 points at 15 %, 100 at the target of 10 %.',
  spill: 'A range gives a range. Points end at 120 unless a cap is given.',
  chineseRule: 'Rule text may be Chinese. 85 % of the target is in the band from 80 %.',
  blank: 'Not measured is not 0.',
  zeroTarget: 'With target 0 the rule has to say where 0 points are, such as "higher from -10".',
  durations: 'Seconds or text such as 2:59. Calls of 3 minutes and longer count.',
  outcomes: 'A refused call does not count, however long.',
  needs: 'In minutes. The need of the second customer was not captured.',
  callTable: 'A row for each agent under headings in the language of Excel; times in seconds.',
  weights: 'Weights add up to 100 or to 1.',
  exclude: 'One total a row. What the first person lacks is left out, its weight shared out.',
  incomplete: 'Unless you choose otherwise, missing points leave the total open.',
  failedGate: 'A gate that is not passed caps the total.',
  lights: 'Green from 100, yellow from 80, unless you give others. The words are in the language of Excel.',
  grades: 'A begins at 85. Totals are rounded to 2 decimals first, as people see them.',
  ownGrades: 'A table of your own grades, best first.',
  ranks: 'Equal totals share a rank, and the next is skipped.',
  attainable: 'From 10 %: a rise by half is a stretch; a tripling invites falsified figures.',
  falling: 'Lower is better: a fall by half is a stretch, one to a third aggressive, further unrealistic.',
  northStar:
    'For 1,000 customers at 10 % conversion: 10,000 interested customers, an effective call for each, and four dials an effective call.',
  shares: 'Rates are shares: 10 % is 0.1.',
  profile: 'Weights in percent, as WEIGHTED_TOTAL takes them. A dimension at 0 is off.',
  conflict: 'More effective calls, less satisfaction: all of the interval, here rounded, is below 0.',
  fewPairs: 'Fewer than 8 pairs say nothing.',
  sample: 'Half of the calls, from each agent in proportion. Another seed draws others.',
  explained: 'The contributions add up to the total.',
  notMeasured: 'Without a figure for 40 % of the weight there is no total.',
} as const;

export type ExampleNote = keyof typeof exampleNotesEn;

const exampleNotesZhCN: Readonly<Record<ExampleNote, string>> = {
  higher: '完成 100 中的 80。未给出规则时，越高越好。',
  lower: '投诉率 12 %：15 % 时得 0 分，达到目标 10 % 时得 100 分。',
  spill: '给出区域时返回区域。未给出上限时，得分最高为 120。',
  chineseRule: '规则文本可以用中文。达成目标的 85 %，属于 80 % 起的一段。',
  blank: '未测量不等于 0。',
  zeroTarget: '目标为 0 时，规则须说明何处得 0 分，例如“越高越好 从 -10”。',
  durations: '以秒计的数字，或 2:59 等文本。3 分钟及以上的通话计入。',
  outcomes: '拒接的通话无论多长都不计入。',
  needs: '以分钟计。第二位客户的需求未获取。',
  callTable: '标题行之下每个坐席一行，标题随 Excel 的语言；时长以秒计。',
  weights: '权重之和为 100 或 1。',
  exclude: '每行一个总分。第一个人缺少的指标不计，其权重由其余指标分摊。',
  incomplete: '除非另行选择，缺少得分时不给出总分。',
  failedGate: '未通过基础门槛时，总分封顶。',
  lights: '默认 100 分起为绿灯，80 分起为黄灯，可另行给出。文字随 Excel 的语言。',
  grades: 'A 从 85 分起。总分先四舍五入到两位小数，与人们看到的一致。',
  ownGrades: '自己的等级表，从最高等级开始。',
  ranks: '同分者名次相同，其后的名次空出。',
  attainable: '从 10 % 起：提高一半为有挑战；提高到三倍会诱发数据造假。',
  falling: '越低越好：降低一半为有挑战，降到三分之一为激进，再低为不切实际。',
  northStar: '赢得 1000 个客户，转化率 10 %：需 10000 个意向客户，每个一次有效通话，每次有效通话呼出四次。',
  shares: '比率用小数表示：10 % 为 0.1。',
  profile: '权重为百分数，可直接用于 WEIGHTED_TOTAL。权重为 0 的维度不参与。',
  conflict: '有效通话越多，满意度越低：整个区间（此处经四舍五入）都低于 0。',
  fewPairs: '少于 8 对数据不作判断。',
  sample: '抽取一半通话，按坐席比例分配。换一个种子则抽到其他通话。',
  explained: '各项贡献之和即总分。',
  notMeasured: '占权重 40 % 的指标没有数值，因此没有总分。',
};

const ruleNotesEn: Readonly<Record<RuleId, string>> = {
  higher: '0 points at 0.1 (at 0 without "from"), 100 at the target, in a straight line.',
  lower: '0 points at 0.15 (at twice the target without "from"), 100 at the target, in a straight line.',
  range: '100 points from 0.8 to 0.9, falling to 0 at 0.6 and 1.',
  bands: 'The points of the band reached. With %, shares of the target; without, the value itself.',
  curve: 'Straight lines between the points given, flat outside.',
  deduct: '100 less 5 for each unit.',
  bonus: '2 for each unit, added to the total of a plan.',
  pass: '100 if the value is at the target or lower, 0 otherwise. "pass" alone: at the target or higher.',
  levels: 'The points of the level named.',
};

const ruleNotesZhCN: Readonly<Record<RuleId, string>> = {
  higher: '0.1 时得 0 分（不写“从”时为 0），达到目标得 100 分，其间按直线计算。',
  lower: '0.15 时得 0 分（不写“从”时为目标的两倍），达到目标得 100 分，其间按直线计算。',
  range: '0.8 至 0.9 得 100 分，向两侧递减，到 0.6 和 1 时为 0 分。',
  bands: '得所达到一段的分数。带 % 时按目标达成率，不带时按数值本身。',
  curve: '在给出的各点之间按直线计算，两端之外不变。',
  deduct: '每 1 个单位从 100 分中扣 5 分。',
  bonus: '每 1 个单位加 2 分，计入方案的总分。',
  pass: '不高于目标得 100 分，否则 0 分。只写“达标”时：不低于目标得 100 分。',
  levels: '得所填等级的分数。',
};

export interface HelpNotes {
  readonly examples: Readonly<Record<ExampleNote, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
}

/** Notes of the help page on the examples of functions and rules. */
export const helpNotes: Readonly<Record<Language, HelpNotes>> = {
  en: { examples: exampleNotesEn, rules: ruleNotesEn },
  'zh-CN': { examples: exampleNotesZhCN, rules: ruleNotesZhCN },
};
