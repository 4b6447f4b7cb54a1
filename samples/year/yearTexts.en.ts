import { twoDigits } from './twoDigits.ts';
import type { DateText, YearTexts } from './yearTexts.ts';

const dashed: DateText = ([year, month, day, hour, minute], withTime) =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}${withTime ? ` ${twoDigits(hour)}:${twoDigits(minute)}` : ''}`;
const slashed: DateText = ([year, month, day, hour, minute], withTime) =>
  `${year}/${month}/${day}${withTime ? ` ${hour}:${twoDigits(minute)}` : ''}`;
const iso: DateText = ([year, month, day, hour, minute], withTime) =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}${withTime ? `T${twoDigits(hour)}:${twoDigits(minute)}:00Z` : ''}`;

export const yearTextsEn: YearTexts = {
  tables: {
    calls: {
      name: 'Calls',
      titles: ['Call detail records 2025', 'Exported from the dialer, all teams'],
      headings: [
        ...['Call ID', 'Agent', 'Customer', 'Start time', 'Duration (s)', 'Outcome'],
        ...['Need captured', 'New lead'],
      ],
    },
    orders: {
      name: 'Orders',
      titles: ['Orders 2025'],
      headings: [
        ...['Order ID', 'Sales rep', 'Customer', 'Course', 'Order amount', 'New customer'],
        ...['Referred', 'Order date'],
      ],
    },
    surveys: {
      name: 'Surveys',
      titles: ['SMS survey after the call', 'Stars from 1 to 5'],
      headings: ['Response ID', 'Agent', 'Customer', 'Survey date', 'Satisfaction (1-5)', 'Complaint', 'Resolved'],
    },
    qa: {
      name: 'QA',
      titles: ['Recordings checked in 2025'],
      headings: [
        ...['Recording ID', 'Agent', 'Check date', 'QA result', 'Product introduction accuracy'],
        ...['Objection handling compliance', 'Over-promised'],
      ],
    },
    roster: {
      name: 'Roster',
      titles: [],
      headings: ['Agent', 'Team', 'Month', 'Days worked', 'Working days', 'Stage', 'Team target'],
    },
    training: {
      name: 'Training',
      titles: ['Training tests by month'],
      headings: ['Agent', 'Period', 'Training pass rate'],
    },
  },
  firstNames: [
    ...['Alice', 'Ben', 'Chloe', 'Daniel', 'Emma', 'Frank', 'Grace', 'Henry', 'Isla', 'Jack'],
    ...['Kate', 'Liam', 'Mia', 'Noah', 'Olivia', 'Peter', 'Quinn', 'Rose', 'Sam', 'Tara'],
    ...['Umar', 'Vera', 'Will', 'Xenia', 'Yusuf', 'Zoe', 'Adam', 'Bella', 'Carl', 'Dora'],
  ],
  lastNames: [
    ...['Adams', 'Baker', 'Clark', 'Dixon', 'Evans', 'Foster', 'Green', 'Hill', 'Irwin', 'Jones'],
    ...['King', 'Lewis', 'Moore', 'Nolan', 'Owen', 'Price', 'Quigley', 'Reed', 'Scott', 'Taylor'],
    ...['Underwood', 'Vance', 'Walker', 'Young', 'Abbott', 'Brooks', 'Cooper', 'Doyle', 'Ellis', 'Fox'],
  ],
  fullName: (first, last) => `${first} ${last}`,
  strangers: ['Temp Desk', 'Robin Guest'],
  teams: ['North', 'East', 'South', 'West'],
  stages: { new: 'New', mature: 'Mature', transition: 'Transition' },
  products: ['Taster course', 'Reading', 'Mathematics', 'English', 'Full programme'],
  outcomes: {
    ...{ connected: 'Connected', noAnswer: 'No answer', busy: 'Busy', refused: 'Refused' },
    ...{ poweredOff: 'Powered off', emptyNumber: 'Empty number', suspended: 'Suspended', invalidTalk: 'Invalid talk' },
  },
  yes: 'Yes',
  no: 'No',
  newCustomer: 'New',
  knownCustomer: 'Existing',
  solved: 'Yes',
  open: 'No',
  passed: 'Pass',
  failed: 'Fail',
  total: 'Total',
  unknownDuration: 'n/a',
  unknownAmount: 'to be confirmed',
  dateTexts: [dashed, slashed, iso],
  durationText: (minutes, seconds) => `${minutes}m${twoDigits(seconds)}s`,
};
