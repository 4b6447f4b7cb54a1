import { NOT_PEOPLE, OTHER_DATES, type HeadingWords } from '../../calls/headings.ts';

/** Of fields that several kinds have. */
export const CUSTOMER: HeadingWords = {
  whole: [
    ...['customer', 'customer name', 'customer id', 'customer no', 'client', 'client name', 'account name', 'account'],
    ...[
      'company / account',
      'company',
      'contact',
      'contact name',
      'lead',
      'buyer',
      'customer number',
      'customer phone',
    ],
    ...['客户', '客户名称', '客户姓名', '客户编号', '客户id', '客户号', '顾客', '顾客姓名', '学员', '学员姓名', '会员'],
    ...['会员号', '买家', '买家昵称', '关联客户', '联系人', '客户号码', '客户电话', '客户手机', '客户手机号', '手机号'],
    ...[
      '手机号码',
      '被叫号码',
      '被叫',
      '您的姓名',
      '您的手机号',
      '您的电话',
      'phone',
      'phone number',
      'email',
      'email address',
      'respondent',
      'dst',
    ],
  ],
  parts: ['customer', '客户姓名', '客户名称', '客户编号', '客户', '手机号'],
  not: /type|count|satisf|rating|level|source|complain|question|emotion|类型|数|满意|等级|级别|来源|评价|投诉|意向|情绪|需求|新客|老客/i,
};

export const PERIOD: HeadingWords = {
  whole: [
    ...['period', 'month', 'year month', 'week', 'quarter', 'fiscal month', 'fiscal quarter', 'reporting period'],
    ...['周期', '考核周期', '期间', '月份', '月', '年月', '统计月份', '统计周期', '考核月份', '季度', '周', '所属月份'],
  ],
  parts: ['period', '周期', '月份'],
};

/** Behind the words that a kind has of its own. */
export const COMMON_DATES: HeadingWords = {
  whole: ['date', 'time', 'created date', 'created at', 'created', '日期', '时间', '创建时间', '创建日期'],
  parts: ['日期'],
  not: OTHER_DATES,
};

export const PEOPLE: HeadingWords = {
  whole: [
    ...[
      'agent',
      'agent name',
      'sales rep',
      'sales representative',
      'rep',
      'salesperson',
      'sales person',
      'assigned to',
    ],
    ...['assigned', 'owner', 'owner name', 'account owner', 'advisor', 'consultant', 'staff', 'staff name', 'employee'],
    ...['employee name', 'user', 'user name', 'operator', 'seller'],
    ...[
      '坐席',
      '坐席姓名',
      '座席',
      '座席姓名',
      '客服',
      '客服姓名',
      '客服人员',
      '销售',
      '销售员',
      '销售姓名',
      '销售人员',
    ],
    ...[
      '销售代表',
      '业务员',
      '业务员姓名',
      '员工',
      '员工姓名',
      '姓名',
      '负责人',
      '顾问',
      '课程顾问',
      '话务员',
      '创建人',
    ],
    ...['坐席工号', '座席工号', '员工工号', '工号', 'agent id', 'employee id', 'extension', '分机号', '分机'],
  ],
  parts: [
    'agent',
    'sales rep',
    'owner',
    'advisor',
    '坐席',
    '座席',
    '业务员',
    '销售员',
    '负责人',
    '客服',
    '顾问',
    '员工',
  ],
  not: NOT_PEOPLE,
};

/** The lists of both, those of the first before those of the second, which also says what must not stand there. */
export const joined = (first: HeadingWords, second: HeadingWords): HeadingWords => ({
  whole: [...first.whole, ...second.whole],
  parts: [...first.parts, ...second.parts],
  ...(second.not === undefined ? {} : { not: second.not }),
});
