import type { FieldOf, RecordField, RecordKind } from './kinds.ts';

/** What tells a kind of table from the others. */
export interface KindSigns<Field extends RecordField = RecordField> {
  /** Of each list one field must be there. */
  readonly needed: readonly (readonly Field[])[];
  /** How much each field speaks for the kind; what many kinds have says little. */
  readonly weights: Readonly<Partial<Record<Field, number>>>;
  /** What headings of such tables mention. */
  readonly topic: RegExp | null;
}

export const KIND_SIGNS: { readonly [Kind in RecordKind]: KindSigns<FieldOf<Kind>> } = {
  callLog: {
    needed: [['agent'], ['duration']],
    weights: {
      ...{ duration: 2, outcome: 1.5, need: 1.5, callId: 1, sale: 0.5, newLead: 0.5 },
      ...{ agent: 0.5, customer: 0.3, date: 0.3, period: 0.2 },
    },
    topic: /call(?!ing card)|dial|billsec|通话|呼叫|外呼|拨打|主叫|被叫/i,
  },
  orders: {
    needed: [['amount'], ['agent', 'customer', 'orderId']],
    weights: {
      ...{ amount: 2.5, orderId: 1, referred: 1, status: 0.7, isNew: 0.7 },
      ...{ agent: 0.5, customer: 0.5, date: 0.5, period: 0.2 },
    },
    topic: /order(?!ed by)|opportunit|deal|contract|invoice|订单|下单|商机|合同|成交金额/i,
  },
  surveys: {
    needed: [
      ['score', 'complaint'],
      ['agent', 'customer', 'responseId', 'date'],
    ],
    weights: {
      ...{ score: 2, complaint: 1.5, solved: 1, responseId: 1 },
      ...{ agent: 0.5, customer: 0.3, date: 0.5, period: 0.2 },
    },
    topic: /survey|respon(?:se|dent)|questionnaire|collector|答卷|问卷|调查|答题|填写/i,
  },
  qa: {
    needed: [['result', 'productIntro', 'objectionHandling', 'overPromised'], ['agent']],
    weights: {
      ...{ overPromised: 2, result: 1.5, productIntro: 1.5, objectionHandling: 1.5, recordId: 0.7 },
      ...{ agent: 0.5, date: 0.3, period: 0.2 },
    },
    topic: /\bqa\b|evaluat|graded|auto[\s-]?fail|质检|抽检|扣分|致命/i,
  },
  roster: {
    needed: [['agent'], ['team', 'daysWorked', 'workingDays', 'teamTarget']],
    weights: {
      ...{ teamTarget: 2, daysWorked: 1.5, workingDays: 1.5, team: 1, stage: 0.7 },
      ...{ agent: 0.5, period: 0.2 },
    },
    topic: /attendance|hire date|employee (?:id|no)|job title|出勤|入职|工号|岗位|职级/i,
  },
  figures: { needed: [], weights: { agent: 0.5, team: 0.3, period: 0.5 }, topic: null },
};
