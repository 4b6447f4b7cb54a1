import type { FindingCode } from '../findings.ts';

export const findingsZhCN: Readonly<Record<FindingCode, string>> = {
  'rule.syntax': '规则第 {position} 个字符处无法识别：此处是{found}，应为{expected}。请在该处修改规则。',
  'rule.adjustmentOnly': '规则“{rule}”只能用于加减分项。请将该指标改为加减分项，或换用其他规则。',

  'target.equalsZeroPoint':
    '目标值 {target} 与零分点 {zero} 相同，无法计算得分。请在规则中用“从”给出另一个零分点，例如“越高越好 从 0.1”。',
  'target.wrongSide': '目标值 {target} 位于零分点 {zero} 较差的一侧。请修改目标值、“从”后面的零分点或指标方向。',
  'target.missing': '规则“{rule}”需要目标值。请填写目标值。',
  'target.notFinite': '规则“{rule}”的目标值不是数字。请填写数字。',
  'target.zeroWithPercent': '规则“{rule}”按目标值的百分比计分，而目标值为 0。请填写其他目标值，或使用不带 % 的界限。',

  'limits.order': '下限 {floor} 高于上限 {cap}。请使下限不高于上限。',
  'limits.notFinite': '得分下限或上限不是数字。请填写数字。',
  'threshold.noAttainment': '规则“{rule}”没有可与门槛值比较的达成率。请删除门槛值，或换用其他规则。',
  'threshold.notFinite': '门槛值不是数字。请填写比例，例如 0.6 表示 60%。',

  'actual.notNumber': '“{found}”不是数字。请填写数字；没有数据时请留空。',
  'actual.notFinite': '该数值不是有限的数字。请检查公式或录入内容。',
  'actual.negative': '{value} 为负数，而该指标不能为负（{unit}）。请更正数值。',
  'actual.percentAsRatio': '{value} 作为比率过大。如果指 {value}%，请填写 {proposed}。',
  'actual.unknownLevel': '规则中没有等级“{found}”。请使用以下等级之一：{levels}。',
  'score.notFinite': '数值过大或过小，无法得出分数。请检查实际值、目标值和规则。',
  'actuals.duplicatePerson': '{person} 出现在第 {rows} 行。同一人同一周期请只保留一行，或指定合并方式。',
  'actuals.duplicateIndicator': '{indicator} 出现在第 {columns} 列。每个指标请只保留一列。',
  'actuals.noTeam': '团队得分占总分的 {share}，但没有团队数据。请补充团队数据，或将该占比设为 0。',
  'attendance.invalid': '工作日 {working} 天中出勤 {worked} 天，数据不成立。请更正天数。',

  'weights.sum': '权重合计为 {sum}，与 1 或 100 相差 {off}。请调整权重，使合计为 1 或 100。',
  'weights.negative': '第 {position} 个权重为 {value}。请填写 0 或更大的数。',
  'weights.notFinite': '第 {position} 个权重不是数字。请填写数字。',
  'weights.allZero': '所有权重均为 0。请至少给一个指标设置权重。',
  'weights.count': '得分有 {points} 个，权重有 {weights} 个。请为每个得分给出一个权重。',
  'points.notFinite': '第 {position} 个得分不是数字。请更正；没有数据时请留空。',
  'total.notFinite': '数值过大，无法得出总分。请检查得分和权重。',

  'indicator.weightWithoutRole': '{indicator} 的权重为 {weight}，但“{role}”不带权重。请将权重改为 0，或改为加权指标。',
  'indicator.duplicate': '{indicator} 在方案中出现多次。请删除重复项。',
  'gate.amount': '门槛效果“{effect}”需要数值：封顶分数或折扣系数。请填写。',
  'lights.order': '绿灯起点 {green} 低于黄灯起点 {yellow}。请使绿灯起点不低于黄灯起点。',
  'grades.order': '等级 {grade}（从 {from} 起）的顺序不对。请从最高等级开始依次列出，起点逐级降低。',

  'plan.wrongType': '此处应为{expected}，实际为{type}。请更正。',
  'plan.missing': '缺少必填内容。请填写。',
  'plan.unknownKey': '“{key}”不是方案中的项目。请检查拼写或删除。',
  'plan.forbiddenKey': '不接受名为“{key}”的项目。请删除。',
  'plan.notAllowed': '{found} 不在允许的取值中：{allowed}。请从中选择。',
  'plan.tooSmall': '{found} 过小。请填写不小于 {minimum} 的数。',
  'plan.tooLarge': '{found} 过大。请填写不大于 {maximum} 的数。',
  'plan.tooShort': '内容过少，至少需要 {minimum} 项（或字符）。请补充。',
  'plan.tooLong': '内容过多，最多 {maximum} 项（或字符）。请删减。',
  'plan.badId': '“{found}”不能作为编号。请使用小写字母、数字和 _，以字母开头，不超过 64 个字符。',
  'plan.duplicateId': '编号 {indicator} 重复。请为每个指标使用不同的编号。',
  'plan.nestedTooDeep': '文件嵌套层次过深，不是有效的方案。请重新导出方案。',
  'plan.other': '该内容不被接受（{reason}）。请更正。',

  'plan.noSuchIndicator': '方案中没有指标 {indicator}。请先添加。',
  'plan.alreadyHas': '方案中已有 {indicator}。请直接修改已有指标。',
  'plan.notInCatalogue': '{indicator} 不在指标库中。请从指标库选择，或作为自定义指标添加。',
  'plan.lastIndicator': '{indicator} 是方案中的最后一个指标。请先添加其他指标再删除。',
  'plan.notWeighted': '{indicator} 不是加权指标，没有权重可设。请先修改其类型。',
  'plan.fewIndicators': '方案有 {count} 个核心指标，建议 3 至 5 个。请适当增加，避免目标过于单一。',
  'plan.manyIndicators': '方案有 {count} 个核心指标，建议 3 至 5 个。请适当删减，避免重点不清。',
  'plan.weightSum': '权重合计为 {sum}%，与 100% 相差 {off}。请调整至合计 100%。',
  'plan.partnerMissing': '{indicator} 缺少制衡指标 {missing}。{why}请添加。',

  'weight.outOfRange': '{weight} 不能作为 {indicator} 的权重。请填写 0 至 100 的数。',
  'weight.lockedTooMuch': '{indicator} 为 {weight}、已锁定权重为 {locked} 时，合计超过 100。请减小该权重或解除锁定。',
  'weight.nothingToBalance':
    '没有其他权重可以调整：{indicator} 只能为 {needed}，不能为 {weight}。请解除锁定或添加指标。',

  'profile.unknown': '没有名为“{profile}”的权重方案。请使用以下之一：{known}。',
  'profile.emptyDimension':
    '权重方案“{profile}”给{dimension}分配了 {weight}%，而考核方案在该维度没有加权指标。请添加指标或换用其他权重方案。',
  'profile.missingIndicator':
    '权重方案“{profile}”给 {indicator} 分配了 {weight}%，而考核方案没有把它作为加权指标。请添加该指标或换用其他权重方案。',

  'sheet.notPlan': '工作表“{sheet}”中没有找到考核方案：缺少表头“ID”“权重”“计分规则”。请重新生成方案或恢复表头。',
  'sheet.notActuals': '表中没有{column}列。请在表头中写明。',
  'sheet.periodUnclear': '表中有多个周期（{periods}），其中没有方案的周期“{period}”。请在方案中设定周期。',
  'calls.durationUnreadable': '“{found}”不是时长。请填写秒数，或 2:59、00:03:05 这样的时间。',
  'calls.durationNegative': '时长 {found} 为负数。请更正。',
  'calls.answerUnreadable': '“{found}”既不是“是”也不是“否”。请填写是、否或留空。',
  'calls.agentBlank': '该通话没有坐席姓名。请填写坐席。',
  'calls.lengths': '{name} 有 {length} 项，而 {first} 有 {expected} 项。请选择大小相同的区域。',
  'calls.more': '另有 {count} 处内容无法识别。请先更正以上内容，再重新检查。',
  'calls.columnMissing': '尚未选择{column}所在的列。请选择。',
  'actuals.conflict':
    '{person} 的 {indicator} 在表中为 {given}，按通话计算为 {derived}。请只保留其一。',
};
