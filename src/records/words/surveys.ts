import type { FieldWords } from './fieldWords.ts';
import { COMMON_DATES, CUSTOMER, joined, PEOPLE, PERIOD } from './shared.ts';

export const SURVEY_WORDS: FieldWords<'surveys'> = {
  responseId: {
    whole: [
      ...['response id', 'respondent id', 'survey id', 'submission id', 'feedback id', 'answer id', 'response no'],
      ...['ticket id', 'complaint id', 'complaint no', 'case number'],
      ...[
        '答卷编号',
        '答卷id',
        '问卷编号',
        '答题编号',
        '序号',
        '反馈编号',
        '评价编号',
        '投诉编号',
        '工单编号',
        '工单号',
      ],
    ],
    parts: ['response id', 'respondent id', '答卷编号', '问卷编号'],
  },
  agent: joined(
    {
      whole: ['served by', 'service agent', 'handled by', '服务人员', '服务坐席', '接待人员', '服务专员', '被评价人'],
      parts: [],
    },
    {
      ...PEOPLE,
      parts: [...PEOPLE.parts, '服务人员', '服务专员', 'served you', 'spoke with', 'spoke to', 'helped you'],
    },
  ),
  customer: CUSTOMER,
  score: {
    whole: [
      ...[
        'satisfaction',
        'csat',
        'csat score',
        'satisfaction score',
        'score',
        'rating',
        'stars',
        'customer satisfaction',
      ],
      ...['overall satisfaction', 'star rating', 'satisfied'],
      ...[
        '满意度',
        '满意度评分',
        '满意度得分',
        '评分',
        '打分',
        '得分',
        '星级',
        '客户满意度',
        '总体满意度',
        '整体满意度',
      ],
      ...['服务评价', '评价', '满意度评价', '是否满意', '总分'],
    ],
    parts: ['overall satisf', 'csat', 'satisf', 'rating', 'rate', '总体满意', '满意度', '满意', '评分', '打分', '星级'],
    not: /comment|reason|why|原因|意见|建议|说明|date|日期|时间/i,
  },
  complaint: {
    whole: [
      ...['complaint', 'complained', 'is complaint', 'has complaint', 'complaints', 'complaint raised'],
      ...['是否投诉', '投诉', '有无投诉', '是否有投诉', '是否产生投诉', '客户投诉', '是否客诉', '客诉'],
    ],
    parts: ['complain', '投诉', '客诉'],
    not: /reason|detail|content|date|type|resol|solv|status|原因|内容|时间|日期|类型|解决|处理|状态|编号/i,
  },
  solved: {
    whole: [
      ...[
        'resolved',
        'solved',
        'complaint resolved',
        'complaint solved',
        'is resolved',
        'issue resolved',
        'resolution',
      ],
      ...['resolution status', 'complaint status', 'fixed'],
      ...[
        '是否解决',
        '投诉是否解决',
        '客诉是否解决',
        '解决情况',
        '已解决',
        '是否已解决',
        '处理结果',
        '处理状态',
        '投诉状态',
      ],
      ...['解决状态', '问题是否解决'],
    ],
    parts: ['resolved', 'solved', '是否解决', '解决'],
  },
  date: joined(
    {
      whole: [
        ...[
          'survey date',
          'submitted at',
          'date submitted',
          'submission date',
          'response date',
          'end date',
          'start date',
        ],
        ...['answered at', 'completed at', 'time submitted', 'timestamp', 'date completed'],
        ...[
          '提交答卷时间',
          '提交时间',
          '答题时间',
          '调查日期',
          '回访日期',
          '回访时间',
          '评价时间',
          '反馈时间',
          '填写时间',
        ],
        ...['答卷时间', '完成时间', '提交日期', '投诉时间', '投诉日期'],
      ],
      parts: ['survey date', 'submitted', '提交', '评价时间', '调查'],
    },
    COMMON_DATES,
  ),
  period: PERIOD,
};
