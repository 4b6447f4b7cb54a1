import { ASTERISK_CDR, CALL_CENTRE } from './dialer.ts';
import { FENXIANG_CALLS, FENXIANG_ORDERS } from './fenxiang.ts';
import { ATTENDANCE, FIGURES, ROSTER } from './people.ts';
import { CHINESE_QA, ENGLISH_QA } from './qaTools.ts';
import { SALESFORCE_DEALS, SALESFORCE_TASKS } from './salesforce.ts';
import { SURVEYMONKEY, WENJUANXING } from './surveyTools.ts';

export const EXPORTS = [
  ...[SALESFORCE_TASKS, SALESFORCE_DEALS, FENXIANG_CALLS, FENXIANG_ORDERS, ASTERISK_CDR, CALL_CENTRE],
  ...[WENJUANXING, SURVEYMONKEY, CHINESE_QA, ENGLISH_QA, ATTENDANCE, ROSTER, FIGURES],
];
