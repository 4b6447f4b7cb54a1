import { monthName } from './calendar.ts';
import type { YearEvents } from './events.ts';
import type { Agent } from './people.ts';
import { formatsOf, TABLE_KEYS, type Row, type SampleTable, type SampleTables, type TableKey } from './sampleTable.ts';
import { agentName, type YearTexts } from './yearTexts.ts';

interface Words {
  readonly texts: YearTexts;
  readonly agents: readonly Agent[];
  /** By the agent's index. */
  readonly nameOf: (agent: number) => string;
  readonly yesNo: (is: boolean) => string;
}

/** The year as exports show it: one table for each tool, without a fault and without titles. */
export function wordYear(events: YearEvents, agents: readonly Agent[], texts: YearTexts): SampleTables {
  const names = agents.map(({ index }) => agentName(texts, index));
  const words: Words = {
    ...{ texts, agents },
    nameOf: (agent) => names[agent] ?? '',
    yesNo: (is) => (is ? texts.yes : texts.no),
  };
  const tables = TABLE_KEYS.map((key) => [key, tableOf(key, ROWS[key](events, words), texts)] as const);
  return Object.fromEntries(tables) as Record<TableKey, SampleTable>;
}

function tableOf(key: TableKey, rows: readonly Row[], { tables }: YearTexts): SampleTable {
  const { name, headings } = tables[key];
  return { name, titleRows: [], headings, formats: formatsOf(key), rows };
}

const id = (letter: string, index: number, digits: number): string =>
  `${letter}${String(index + 1).padStart(digits, '0')}`;
const customerId = (customer: number): string => `K${String(customer).padStart(6, '0')}`;

const ROWS: Readonly<Record<TableKey, (events: YearEvents, words: Words) => Row[]>> = {
  calls: ({ calls }, { nameOf, yesNo, texts }) =>
    calls.map(({ agent, customer, date, seconds, outcome, need, newLead }, index) => [
      ...[id('C', index, 6), nameOf(agent), customerId(customer), date, seconds],
      ...[texts.outcomes[outcome], need ? texts.yes : outcome === 'connected' ? texts.no : null, yesNo(newLead)],
    ]),
  orders: ({ orders }, { nameOf, yesNo, texts }) =>
    orders.map(({ agent, customer, product, amount, isNew, referred, date }, index) => [
      ...[id('D', index, 5), nameOf(agent), customerId(customer), texts.products[product] ?? null, amount],
      ...[isNew ? texts.newCustomer : texts.knownCustomer, yesNo(referred), date],
    ]),
  surveys: ({ surveys }, { nameOf, yesNo, texts }) =>
    surveys.map(({ agent, customer, date, score, complaint, solved }, index) => [
      ...[id('S', index, 5), nameOf(agent), customerId(customer), date, score, yesNo(complaint)],
      complaint ? (solved ? texts.solved : texts.open) : null,
    ]),
  qa: ({ qa }, { nameOf, yesNo, texts }) =>
    qa.map(({ agent, date, passed, productIntro, objectionHandling, overPromised }, index) => [
      ...[id('Q', index, 5), nameOf(agent), date, passed ? texts.passed : texts.failed],
      ...[productIntro, objectionHandling, yesNo(overPromised)],
    ]),
  roster: ({ roster }, { agents, nameOf, texts }) =>
    roster.map(({ agent, month, daysWorked, workingDays, teamTarget }) => {
      const { team = 0, stage = 'mature' } = agents[agent] ?? {};
      return [
        ...[nameOf(agent), texts.teams[team] ?? '', monthName(month), daysWorked, workingDays],
        ...[texts.stages[stage], teamTarget],
      ];
    }),
  training: ({ roster }, { nameOf }) =>
    roster.map(({ agent, month, training }) => [nameOf(agent), monthName(month), training]),
};
