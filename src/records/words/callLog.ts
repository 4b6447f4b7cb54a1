import { HEADINGS } from '../../calls/headings.ts';
import type { FieldWords } from './fieldWords.ts';
import { CUSTOMER } from './shared.ts';

export const CALL_LOG_WORDS: FieldWords<'callLog'> = {
  ...HEADINGS,
  customer: CUSTOMER,
  newLead: {
    whole: [
      ...['new lead', 'is new lead', 'new leads', 'first call', 'is first call', 'first contact', 'new customer'],
      ...['lead type', 'lead status', 'cold call', 'fresh lead', 'new number'],
      ...['是否新线索', '新线索', '是否新客户', '新客户', '是否首次', '是否首拨', '首拨', '首次外呼', '是否首次外呼'],
      ...['线索类型', '名单类型', '客户类型', '新老客户'],
    ],
    parts: ['new lead', 'first call', '新线索', '首拨', '首次'],
  },
};
