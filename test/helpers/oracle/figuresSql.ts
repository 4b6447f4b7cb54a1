import type { PeriodUnit } from '../../../src/records/periodUnits.ts';
import type { YearTexts } from '../../../samples/year/yearTexts.ts';

/*
 * The indicators of every agent and period, defined once more in SQL from the words of the specification.
 */

/** The period that holds a date, an Excel serial number. */
function ofDate(unit: PeriodUnit): string {
  return ofDay(`(DATE '1899-12-30' + floor(date)::INTEGER)`, unit);
}

function ofDay(day: string, unit: PeriodUnit): string {
  if (unit === 'week') return `strftime(${day}, '%G-W%V')`;
  return unit === 'month' ? `strftime(${day}, '%Y-%m')` : `strftime(${day}, '%Y') || ' Q' || quarter(${day})`;
}

const text = (word: string): string => `'${word.replaceAll("'", "''")}'`;

/** What is counted or added up of each table; in a period that the table covers, nothing is 0. */
const SUMS = {
  of_calls: [
    ...['dials', 'connected', 'effective_calls', 'talk_time', 'effective_talk_time', 'interested_customers'],
    ...['new_lead_calls', 'invalid_numbers'],
  ],
  of_orders: [
    ...['sales_amount', 'new_customer_sales', 'repeat_sales', 'closed_customers', 'again_customers'],
    'referred_customers',
  ],
  of_surveys: ['survey_answers', 'score_sum', 'customers_served', 'complaints', 'solved_complaints'],
  of_qa: ['recordings_checked', 'passed', 'intro_sum', 'intros', 'objection_sum', 'objections', 'over_promised'],
} as const;

/** Rates and averages, over nothing NULL. */
const RATES = {
  average_order_value: ['sales_amount', 'closed_customers'],
  conversion_rate: ['closed_customers', 'interested_customers'],
  repurchase_rate: ['again_customers', 'closed_customers'],
  referral_rate: ['referred_customers', 'closed_customers'],
  effective_call_rate: ['effective_calls', 'dials'],
  average_call_duration: ['talk_time', 'connected'],
  invalid_number_rate: ['invalid_numbers', 'new_lead_calls'],
  csat: ['score_sum', 'survey_answers * 5'],
  complaint_rate: ['complaints', 'customers_served'],
  complaint_resolution_rate: ['solved_complaints', 'complaints'],
  script_compliance: ['passed', 'recordings_checked'],
  product_intro_accuracy: ['intro_sum', 'intros'],
  objection_handling_compliance: ['objection_sum', 'objections'],
  over_promise_rate: ['over_promised', 'recordings_checked'],
} as const;

/** A table of figures by agent, team and period, from the tables of `RecordsDatabase`. */
export function figuresSql(unit: PeriodUnit, texts: YearTexts): string {
  const columns = Object.entries(SUMS).flatMap(([table, sums]) => sums.map((sum) => covered(table, sum)));
  const rates = Object.entries(RATES).map(([id, [over, under]]) => `(${over})::DOUBLE / nullif(${under}, 0) AS ${id}`);
  const monthOf = (weekday: number): string =>
    unit === 'week' ? `strftime(strptime(figures.period || '-${weekday}', '%G-W%V-%u'), '%Y-%m')` : 'figures.period';
  return `
  WITH ${rowsSql(unit, texts)}, ${sumsSql()},
  members AS (SELECT DISTINCT agent, team, ${unit === 'quarter' ? ofDay(`(period || '-01')::DATE`, unit) : 'period'} AS period
              FROM (SELECT trim(agent) AS agent, team, period FROM roster)),
  people AS (
    SELECT agent, period FROM of_calls UNION SELECT agent, period FROM of_orders
    UNION SELECT agent, period FROM of_surveys UNION SELECT agent, period FROM of_qa
    ${unit === 'week' ? '' : 'UNION SELECT agent, period FROM members'}),
  sums AS (
    SELECT agent, period, ${columns.join(', ')}
    FROM people LEFT JOIN of_calls USING (agent, period) LEFT JOIN of_orders USING (agent, period)
    LEFT JOIN of_surveys USING (agent, period) LEFT JOIN of_qa USING (agent, period)),
  figures AS (SELECT *, ${rates.join(', ')} FROM sums),
  teams AS (
    SELECT figures.*, coalesce(late.team, early.team, '') AS team FROM figures
    LEFT JOIN members early ON early.agent = figures.agent AND early.period = ${monthOf(1)}
    LEFT JOIN members late ON late.agent = figures.agent AND late.period = ${monthOf(7)}),
  targets AS (
    SELECT team, period, sum(target) AS target FROM (
      SELECT DISTINCT team, ${unit === 'quarter' ? ofDay(`(period || '-01')::DATE`, unit) : 'period'} AS period,
             period AS month, teamTarget AS target FROM roster)
    GROUP BY team, period)
  SELECT teams.*, sum(sales_amount) OVER (PARTITION BY teams.team, teams.period) / target AS team_goal_attainment
  FROM teams LEFT JOIN targets ON targets.team = teams.team AND targets.period = teams.period`;
}

const covered = (table: string, sum: string): string =>
  `CASE WHEN period IN (SELECT period FROM ${table}) THEN coalesce(${sum}, 0)::DOUBLE END AS ${sum}`;

/** Rows of each table with their period and answers as booleans. */
function rowsSql(unit: PeriodUnit, texts: YearTexts): string {
  const { yes, outcomes, newCustomer, passed, solved } = texts;
  const who = `trim(agent) AS agent, ${ofDate(unit)} AS period`;
  return `
  call_rows AS (
    SELECT ${who}, trim(customer) AS customer, duration AS seconds,
           outcome = ${text(outcomes.connected)} AND duration > 0 AS talked,
           coalesce(need = ${text(yes)}, false) AS need,
           newLead = ${text(yes)} AS new_lead,
           outcome IN (${text(outcomes.emptyNumber)}, ${text(outcomes.suspended)}) AS invalid
    FROM calls),
  order_rows AS (
    SELECT ${who}, trim(customer) AS customer, amount,
           isNew = ${text(newCustomer)} AS first, referred = ${text(yes)} AS referred
    FROM orders),
  survey_rows AS (
    SELECT ${who}, trim(customer) AS customer, score, complaint = ${text(yes)} AS complaint,
           coalesce(solved = ${text(solved)}, false) AS solved
    FROM surveys),
  qa_rows AS (
    SELECT ${who}, result = ${text(passed)} AS passed, productIntro AS intro, objectionHandling AS objection,
           overPromised = ${text(yes)} AS over_promised
    FROM qa)`;
}

function sumsSql(): string {
  const effective = 'talked AND need AND seconds >= 180';
  return `
  of_calls AS (
    SELECT agent, period, count(*) AS dials, count(*) FILTER (talked) AS connected,
           count(*) FILTER (${effective}) AS effective_calls,
           sum(seconds) FILTER (talked) AS talk_time,
           sum(seconds) FILTER (${effective}) AS effective_talk_time,
           count(DISTINCT customer) FILTER (need) AS interested_customers,
           count(*) FILTER (new_lead) AS new_lead_calls,
           count(*) FILTER (new_lead AND invalid) AS invalid_numbers
    FROM call_rows GROUP BY agent, period),
  of_orders AS (
    SELECT agent, period, sum(amount) AS sales_amount,
           sum(amount) FILTER (first) AS new_customer_sales,
           sum(amount) FILTER (NOT first) AS repeat_sales,
           count(DISTINCT customer) FILTER (amount > 0) AS closed_customers,
           count(DISTINCT customer) FILTER (amount > 0 AND NOT first) AS again_customers,
           count(DISTINCT customer) FILTER (referred) AS referred_customers
    FROM order_rows GROUP BY agent, period),
  of_surveys AS (
    SELECT agent, period, count(score) AS survey_answers, sum(score) AS score_sum,
           count(DISTINCT customer) AS customers_served,
           count(*) FILTER (complaint) AS complaints,
           count(*) FILTER (complaint AND solved) AS solved_complaints
    FROM survey_rows GROUP BY agent, period),
  of_qa AS (
    SELECT agent, period, count(*) AS recordings_checked, count(*) FILTER (passed) AS passed,
           sum(intro) AS intro_sum, count(intro) AS intros,
           sum(objection) AS objection_sum, count(objection) AS objections,
           count(*) FILTER (over_promised) AS over_promised
    FROM qa_rows GROUP BY agent, period)`;
}

/** Those that the specification names; the rest are steps on the way. */
const STEPS = new Set([
  ...['invalid_numbers', 'again_customers', 'referred_customers', 'score_sum', 'solved_complaints', 'passed'],
  ...['intro_sum', 'intros', 'objection_sum', 'objections', 'over_promised'],
]);
export const FIGURE_IDS: readonly string[] = [
  ...Object.values(SUMS)
    .flat()
    .filter((id) => !STEPS.has(id)),
  ...Object.keys(RATES),
  'team_goal_attainment',
];
