import type { PeriodUnit } from '../../../src/records/periodUnits.ts';
import type { YearTexts } from '../../../samples/year/yearTexts.ts';

/*
 * The indicators of every agent and period, defined once more in SQL from the words of the specification.
 */

/** The name of the period that holds a date, an Excel serial number. */
function periodSql(unit: PeriodUnit): string {
  const day = `(DATE '1899-12-30' + floor(date)::INTEGER)`;
  if (unit === 'week') return `strftime(${day}, '%G-W%V')`;
  return unit === 'month' ? `strftime(${day}, '%Y-%m')` : `strftime(${day}, '%Y') || ' Q' || quarter(${day})`;
}

const text = (word: string): string => `'${word.replaceAll("'", "''")}'`;

/** A table of figures, one row an agent and period; missing ones are NULL. */
export function figuresSql(unit: PeriodUnit, texts: YearTexts): string {
  const period = periodSql(unit);
  return `
  WITH call_rows AS (
    SELECT trim(agent) AS agent, ${period} AS period, trim(customer) AS customer, duration AS seconds,
           outcome = ${text(texts.outcomes.connected)} AND duration > 0 AS talked,
           coalesce(need = ${text(texts.yes)}, false) AS need,
           newLead = ${text(texts.yes)} AS new_lead,
           outcome IN (${text(texts.outcomes.emptyNumber)}, ${text(texts.outcomes.suspended)}) AS invalid
    FROM calls),
  of_calls AS (
    SELECT agent, period,
           count(*) AS dials,
           count(*) FILTER (talked) AS connected,
           count(*) FILTER (talked AND need AND seconds >= 180) AS effective_calls,
           effective_calls / dials AS effective_call_rate,
           coalesce(sum(seconds) FILTER (talked), 0) AS talk_time,
           coalesce(sum(seconds) FILTER (talked AND need AND seconds >= 180), 0) AS effective_talk_time,
           talk_time / nullif(connected, 0) AS average_call_duration,
           count(DISTINCT customer) FILTER (need) AS interested_customers,
           count(*) FILTER (new_lead) AS new_lead_calls,
           count(*) FILTER (new_lead AND invalid) / nullif(new_lead_calls, 0) AS invalid_number_rate
    FROM call_rows GROUP BY agent, period),
  order_rows AS (
    SELECT trim(agent) AS agent, ${period} AS period, trim(customer) AS customer, amount,
           isNew = ${text(texts.newCustomer)} AS first, referred = ${text(texts.yes)} AS referred
    FROM orders),
  of_orders AS (
    SELECT agent, period,
           sum(amount) AS sales_amount,
           coalesce(sum(amount) FILTER (first), 0) AS new_customer_sales,
           coalesce(sum(amount) FILTER (NOT first), 0) AS repeat_sales,
           count(DISTINCT customer) FILTER (amount > 0) AS closed_customers,
           sales_amount / nullif(closed_customers, 0) AS average_order_value,
           count(DISTINCT customer) FILTER (amount > 0 AND NOT first) / nullif(closed_customers, 0) AS repurchase_rate,
           count(DISTINCT customer) FILTER (referred) / nullif(closed_customers, 0) AS referral_rate
    FROM order_rows GROUP BY agent, period),
  of_surveys AS (
    SELECT trim(agent) AS agent, ${period} AS period,
           count(score) AS survey_answers,
           avg(score) / 5 AS csat,
           count(DISTINCT trim(customer)) AS customers_served,
           count(*) FILTER (complaint = ${text(texts.yes)}) AS complaints,
           complaints / nullif(customers_served, 0) AS complaint_rate,
           count(*) FILTER (complaint = ${text(texts.yes)} AND solved = ${text(texts.solved)})
             / nullif(complaints, 0) AS complaint_resolution_rate
    FROM surveys GROUP BY 1, 2),
  of_qa AS (
    SELECT trim(agent) AS agent, ${period} AS period,
           count(*) AS recordings_checked,
           count(*) FILTER (result = ${text(texts.passed)}) / recordings_checked AS script_compliance,
           avg(productIntro) AS product_intro_accuracy,
           avg(objectionHandling) AS objection_handling_compliance,
           count(*) FILTER (overPromised = ${text(texts.yes)}) / recordings_checked AS over_promise_rate
    FROM qa GROUP BY 1, 2)
  SELECT *, closed_customers / nullif(interested_customers, 0) AS conversion_rate
  FROM of_calls
  FULL JOIN of_orders USING (agent, period)
  FULL JOIN of_surveys USING (agent, period)
  FULL JOIN of_qa USING (agent, period)`;
}
