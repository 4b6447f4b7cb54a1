export interface FunctionWords {
  readonly description: string;
  /** By parameter name, which is the same in every language. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Chinese words of the custom functions by id; the English ones are their JSDoc. Names stay as they are. */
export const functionsZhCN: Readonly<Record<string, FunctionWords>> = {
  KPI_SCORE: {
    description: '按规则计算实际值相对目标值的得分（百分制，不取整）。给出区域时返回同形状的得分区域。',
    parameters: {
      actual: '实际值：单元格或区域。空白或 #N/A 返回 #N/A，因为未测量不等于 0。',
      target: '目标值：一个单元格、同形状的区域，或对应整个区域的一行或一列。',
      rule: '规则文本，如“越高越好”“越低越好 从 0.15”“分段 60%:0 80%:60 100%:100”。空白表示“越高越好”。',
      floor: '最低得分；默认为 0。',
      cap: '最高得分；默认为 120。',
    },
  },
  EFFECTIVE_CALLS: {
    description: '有效通话数：时长足够、结果有效且已获取客户需求的通话。',
    parameters: {
      durations: '每通电话的时长：按单位填写的数字，或 2:59、00:03:05 等文本。空白行不计。',
      outcomes: '每通电话的结果；空号、拒接、无效、未接等从不计入。不给出时不作此判断。',
      needs: '是否获取客户需求：TRUE、1、是、已获取等；空白为否。不给出时不作此判断。',
      minMinutes: '最短时长（分钟）；默认为 3。恰好等于该时长的通话计入。',
      unit: '数字的单位："s"（秒，默认）、"min"（分钟）或 "time"（Excel 时间）。',
    },
  },
  CALL_SUMMARY: {
    description:
      '按坐席汇总通话，首行为标题：呼出次数、接通次数、有效通话数、有效率、通话时长、平均通话时长、有效沟通时长。时长以秒计。',
    parameters: {
      agents: '每通电话的坐席，与时长一一对应。',
      durations: '每通电话的时长：按单位填写的数字，或 2:59、00:03:05 等文本。空白者只计呼出。',
      outcomes: '每通电话的结果；空号、拒接、无效、未接等从不计入。不给出时不作此判断。',
      needs: '是否获取客户需求：TRUE、1、是、已获取等；空白为否。不给出时不作此判断。',
      minMinutes: '有效通话的最短时长（分钟）；默认为 3。恰好等于该时长的通话计入。',
      unit: '数字的单位："s"（秒，默认）、"min"（分钟）或 "time"（Excel 时间）。',
    },
  },
  WEIGHTED_TOTAL: {
    description: '加权总分（不取整）：一行或一列为一个人，区域则每行一个人。',
    parameters: {
      points: '得分：一个人的一行或一列，或每行一个人的区域。空白单元格或 #N/A 为缺失。',
      weights: '每项指标一个权重，一行或一列；合计为 1 或 100。空白为 0。',
      missing: '得分缺失时："incomplete"（返回 #N/A，默认）、"exclude"（权重由其余指标分摊）或 "zero"（按 0 分）。',
      gates: '基础门槛，TRUE 或 FALSE：一个值用于所有人，或每个人一行，可有多个。FALSE 使总分不超过 59.9。',
    },
  },
  KPI_LIGHT: {
    description: '得分的红黄绿灯，同时用形状和文字表示：● 绿、▲ 黄、■ 红。先将得分四舍五入到两位小数。',
    parameters: {
      points: '得分或总分：单元格或区域。空白或 #N/A 返回 #N/A。',
      green: '绿灯的最低得分；默认为 100。',
      yellow: '黄灯的最低得分；默认为 80。',
    },
  },
  KPI_GRADE: {
    description: '总分的等级，先将总分四舍五入到两位小数。未给出等级表时：S 95 分起，A 85，B 70，C 60，其余为 D。',
    parameters: {
      total: '总分：单元格或区域。空白或 #N/A 返回 #N/A。',
      grades: '两列，从最高等级开始：等级及其最低总分。其他列忽略。',
    },
  },
  KPI_RANK: {
    description: '总分的名次，从 1 开始，最高者在前；同分并列：1、2、2、4。先将总分四舍五入到两位小数。',
    parameters: {
      totals: '参加排名的所有人的总分。空白或 #N/A 返回 #N/A，且不占名次。',
    },
  },
  SMART_CHECK: {
    description:
      '目标相对现状能否达成：与基线持平为稳妥，提高不超过一半为有挑战，达到三倍为不切实际，其间为激进。越低越好时：降到一半为止为有挑战，不到三分之一为不切实际。',
    parameters: {
      baseline: '现状数值（基线）：单元格或区域。空白或 #N/A 返回 #N/A。',
      target: '目标值：一个单元格，或与基线对应的区域。',
      direction: '"higher"（越高越好，默认）或 "lower"（越低越好）：一个词，或与目标值对应的区域。',
    },
  },
  NORTH_STAR: {
    description:
      '从要赢得的客户数反推所需工作量（向上取整）：线索（意向客户）= 客户数 ÷ 转化率，每条线索一次有效通话，呼出次数 = 有效通话数 ÷ 有效率。',
    parameters: {
      customers: '本期要赢得的客户数。',
      conversionRate: '转化率：成交客户数 ÷ 意向客户数，以比率表示，10 % 为 0.1。',
      effectiveRate: '有效率：有效通话数 ÷ 呼出次数，以比率表示。',
      agents: '分担工作的人数；给出时增加一行人均数。',
    },
  },
  WEIGHT_PROFILE: {
    description: '权重方案的各项权重，合计 100：每个维度或指标一行，为其名称和权重（百分数）。',
    parameters: {
      profile:
        '"new_team"（新人团队）、"mature_team"（成熟团队）、"transition_team"（转型团队）、"balanced_case"（教育机构案例）或 "sales_only"（反面示例），也可用 Excel 语言中的名称。',
    },
  },
  KPI_CONFLICT: {
    description:
      '两项指标是否此消彼长：秩相关系数（Spearman）、数据对数、结论，以及相关系数的 95 % 置信区间。仅当整个区间低于 0 时才判为冲突。',
    parameters: {
      a: '一项指标的数值，按坐席或周期排列。越低越好的指标请取负值：-B2:B21。',
      b: '另一项指标的数值，顺序相同。任一为空白或 #N/A 的数据对不计；至少需要 8 对。',
    },
  },
  QA_SAMPLE: {
    description:
      '从通话录音中抽取可重现的质检样本。编号、抽样比例、种子和分组相同，样本就相同，与行的顺序无关。首行为标题，写明种子。',
    parameters: {
      ids: '录音的编号；空白不计，重复者只计一次。',
      rate: '抽样比例；默认为 0.1（10 %），样本数向上取整。',
      seed: '种子，0 到 4294967295 的整数；默认为 1。换一个种子得到另一份样本。',
      strata: '每个编号的分组，如坐席：按各组大小分配，每组至少一个。',
    },
  },
  KPI_EXPLAIN: {
    description:
      '一个人的总分从何而来：每项指标一行，为得分、权重占比、对总分的贡献和红黄绿灯，没有贡献的说明原因；最后一行为总分及已测量的权重。',
    parameters: {
      actuals: '一个人的实际值，一行或一列。空白或 #N/A 使总分不完整，因为未测量不等于 0。',
      targets: '对应的目标值。',
      rules: '对应的规则文本，或一条用于全部。空白表示“越高越好”；“加分 2”等计入总分，不占权重。',
      weights: '对应的权重，合计为 1 或 100。',
    },
  },
};
