import type { MappedField } from './mappedField.ts';

/** Headings that CRM exports and dialers use for a field, best first; compared folded, without brackets. */
export interface HeadingWords {
  /** The whole heading. */
  readonly whole: readonly string[];
  /** Words that may stand anywhere in it. */
  readonly parts: readonly string[];
  /** What a heading that only mentions a word must not say beside it. */
  readonly not?: RegExp;
}

/** A heading with one of these belongs to something earlier, such as the outcome of a former campaign. */
export const EARLIER = /(?<![a-z])(previous|prev|prior|last|former)(?![a-z])|上次|上一次|上期|前次|历史/i;

/** What is said about people rather than who they are. */
export const NOT_PEOPLE =
  /team|department|role|phone|e-?mail|manager|supervisor|score|rat(?:e|ing)|satisf|solve|部门|团队|小组|班组|角色|手机|电话|邮箱|主管|经理|上级|得分|评分|满意|解决|投诉/i;

/** Dates of something else than what the row records. */
export const OTHER_DATES =
  /modif|updat|birth|hire|expir|next|deliver|修改|更新|出生|生日|入职|到期|下次|交付|发货|计划/i;

export const HEADINGS: Readonly<Record<MappedField, HeadingWords>> = {
  callId: {
    whole: [
      'call id',
      'call no',
      'call number',
      'record id',
      'activity id',
      'task id',
      'call object identifier',
      'uniqueid',
      'session id',
      '通话编号',
      '通话id',
      '通话记录编号',
      '通话唯一标识',
      '话单号',
      '话单id',
      '录音编号',
    ],
    parts: ['call id', '通话编号', '话单'],
  },
  agent: {
    whole: [
      ...['agent', 'agent name', 'sales rep', 'rep', 'assigned to', 'assigned', 'owner', 'owner name', 'task owner'],
      ...['activity owner', 'user', 'user name', 'caller', 'operator', 'employee', 'staff', 'salesperson'],
      ...['agent id', 'extension', 'accountcode', 'src'],
      ...[
        '坐席',
        '坐席姓名',
        '座席',
        '座席姓名',
        '客服',
        '客服姓名',
        '销售',
        '销售员',
        '销售姓名',
        '业务员',
        '员工',
        '员工姓名',
      ],
      ...['姓名', '负责人', '外呼人员', '呼叫人', '跟进人', '创建人', '所属人员', '话务员', '主叫人'],
      ...['坐席工号', '座席工号', '员工工号', '工号', '分机号', '分机'],
    ],
    parts: ['agent', 'sales rep', 'owner', '坐席', '座席', '业务员', '销售员', '负责人', '员工'],
    not: NOT_PEOPLE,
  },
  duration: {
    whole: [
      ...[
        'billsec',
        'bill sec',
        'talk time',
        'talk duration',
        'call duration',
        'call length',
        'duration',
        'length',
        'duration seconds',
        'seconds',
        'secs',
        'minutes',
      ],
      ...[
        '通话时长',
        '通话时间长度',
        '时长',
        '通话秒数',
        '通话分钟数',
        '计费时长',
        '通话总时长',
        '录音时长',
        '沟通时长',
        '秒数',
        '分钟数',
      ],
    ],
    parts: ['call duration', 'talk time', 'duration', '通话时长', '时长', '通话秒数'],
    not: /ring|wait|queue|hold|wrap|after call|响铃|振铃|等待|排队|保持|整理|后处理/i,
  },
  outcome: {
    whole: [
      ...[
        'outcome',
        'call outcome',
        'call result',
        'result',
        'disposition',
        'call disposition',
        'call status',
        'status',
      ],
      ...['通话结果', '呼叫结果', '外呼结果', '通话状态', '呼叫状态', '接通状态', '结果', '状态', '拨打结果'],
    ],
    parts: ['call outcome', 'call result', 'disposition', '通话结果', '呼叫结果', '外呼结果', '通话状态', '呼叫状态'],
  },
  need: {
    whole: [
      ...['need', 'needs', 'need captured', 'needs captured', 'customer need', 'customer needs', 'need identified'],
      ...[
        '客户需求',
        '需求',
        '是否获取需求',
        '需求获取',
        '获取客户需求',
        '是否获取客户需求',
        '需求已获取',
        '是否了解需求',
      ],
    ],
    parts: ['need captured', 'customer need', 'needs', '客户需求', '获取需求', '需求'],
  },
  sale: {
    whole: [
      ...[
        'subscribed',
        'sold',
        'sale',
        'sale made',
        'won',
        'is won',
        'closed won',
        'converted',
        'is converted',
        'purchased',
      ],
      ...[
        'deal',
        'deal closed',
        'conversion',
        '是否成交',
        '成交',
        '成交状态',
        '是否购买',
        '是否转化',
        '是否下单',
        '是否签单',
      ],
    ],
    parts: ['subscribed', 'converted', 'closed won', '是否成交', '成交', '是否购买', '签单'],
  },
  date: {
    whole: [
      ...['date', 'call date', 'call time', 'start time', 'started at', 'created date', 'due date', 'activity date'],
      ...['start', 'call start', 'calldate', 'answer time', 'time'],
      ...[
        '日期',
        '通话日期',
        '通话时间',
        '呼叫时间',
        '呼叫日期',
        '开始时间',
        '拨打时间',
        '外呼时间',
        '创建时间',
        '通话开始时间',
      ],
    ],
    parts: ['call date', 'start time', '日期', '开始时间', '拨打时间'],
    not: OTHER_DATES,
  },
  period: {
    whole: [
      'period',
      'month',
      'year month',
      'week',
      'quarter',
      '周期',
      '考核周期',
      '期间',
      '月份',
      '统计月份',
      '考核月份',
      '季度',
    ],
    parts: ['period', '周期', '月份'],
  },
};
