import type { HeadingWords } from '../../calls/headings.ts';
import type { RecordField, RecordKind } from '../kinds.ts';
import { CALL_LOG_WORDS } from './callLog.ts';
import { ORDER_WORDS } from './orders.ts';
import { QA_WORDS } from './qa.ts';
import { ROSTER_WORDS, TEAM } from './roster.ts';
import { joined, PEOPLE, PERIOD } from './shared.ts';
import { SURVEY_WORDS } from './surveys.ts';

type Words = Readonly<Partial<Record<RecordField, HeadingWords>>>;

export const WORDS: Readonly<Record<RecordKind, Words>> = {
  callLog: CALL_LOG_WORDS,
  orders: ORDER_WORDS,
  surveys: SURVEY_WORDS,
  qa: QA_WORDS,
  roster: ROSTER_WORDS,
  figures: {
    agent: joined({ whole: ['name', 'person', '人员'], parts: [] }, PEOPLE),
    team: TEAM,
    period: PERIOD,
  },
};
