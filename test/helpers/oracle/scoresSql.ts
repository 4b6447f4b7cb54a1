/*
 * Scoring once more in SQL, from the words of the specification: points by the rule of each indicator, weights, adjustments,
 * gates, grades, lights and ranks.
 */

export interface SqlIndicator {
  readonly id: string;
  readonly dimension: string;
  /** Percent; null for gates and adjustments. */
  readonly weight: number | null;
  /** Points before limits as SQL over the column named by the id; NULL where it is missing. */
  readonly points: string;
  /** What becomes of a total where the target of a gate is missed: a share of it, or so many points at most. */
  readonly gate?: { readonly factor: number } | { readonly most: number };
}

export interface SqlPlan {
  readonly indicators: readonly SqlIndicator[];
  /** Least share of weight for a total; null where every figure must be there. */
  readonly minimumCoverage: number | null;
  /** Points that any indicator with a weight, and the total, can have at most. */
  readonly cap: number;
}

/** Points of the first indicator and so on are `p0`, `p1` …, their lights `l0` …; without a total, `total` is NULL. */
export function scoresSql(figures: string, plan: SqlPlan): string {
  const { indicators, minimumCoverage } = plan;
  const columns = indicators.map(({ points, weight, gate }, at) => {
    const limited = weight === null && gate === undefined ? points : within(points, plan);
    return `CASE WHEN ${idOf(indicators, at)} IS NOT NULL THEN (${limited})::DOUBLE END AS p${at}`;
  });
  const lights = indicators.map((_, at) => `${lightSql(published(`p${at}`))} AS l${at}`);
  const adjusted = numbered(indicators, isAdjustment).map(({ at }) => `p${at}`);
  const complete =
    minimumCoverage === null
      ? [...numbered(indicators, isWeighted).map(({ at }) => `p${at}`), ...adjusted].map(
          (each) => `${each} IS NOT NULL`,
        )
      : [`coverage >= ${minimumCoverage}`];
  return `
  WITH points AS (SELECT agent, period, ${columns.join(', ')} FROM ${figures}),
  weights AS (SELECT *, ${lights.join(', ')}, ${sumOfWeights(indicators)} / 100 AS coverage FROM points),
  sums AS (SELECT *, ${[meanByWeight(indicators), ...adjusted.map((each) => `coalesce(${each}, 0)`)].join(' + ')} AS raw
           FROM weights),
  gated AS (SELECT * EXCLUDE (raw), ${gated(indicators)} AS gated FROM sums),
  totals AS (SELECT *, CASE WHEN ${complete.join(' AND ')} THEN ${published(within('gated', plan))} END AS total FROM gated)
  SELECT * EXCLUDE (gated), ${gradeSql('total')} AS grade, ${lightSql('total')} AS light,
         CASE WHEN total IS NOT NULL THEN
           (rank() OVER (PARTITION BY period ORDER BY total DESC NULLS LAST))::DOUBLE END AS rank
  FROM totals`;
}

/** A period of the team: counts, averages over what there is, and a column for each dimension, all from `scoresSql`. */
export function teamSql(scores: string, { indicators }: SqlPlan): string {
  const averages = indicators.map((_, at) => `avg(p${at}) AS p${at}`);
  const dimensions = dimensionsOf(indicators).map((dimension) => {
    const own = indicators.map((each) => (each.dimension === dimension ? each : { ...each, weight: null }));
    return `${overAll(own, (at, weight) => `${weight} * sum(p${at})`)} / ${overAll(
      own,
      (at, weight) => `${weight} * count(p${at})`,
    )} AS ${dimension}`;
  });
  return `
  SELECT period, count(*)::DOUBLE AS people, count(total)::DOUBLE AS withTotal,
         (count(*) - count(total))::DOUBLE AS withoutTotal, avg(total) AS averageTotal, avg(coverage) AS averageCoverage,
         ${LIGHTS.map((light) => `count(*) FILTER (light = '${light}')::DOUBLE AS ${light}`).join(', ')},
         ${[...averages, ...dimensions].join(', ')}
  FROM (${scores}) GROUP BY period ORDER BY period`;
}

/** The points of each person by dimension, over what is measured. */
export function dimensionsSql(scores: string, { indicators }: SqlPlan): string {
  const columns = dimensionsOf(indicators).map((dimension) => {
    const own = indicators.map((each) => (each.dimension === dimension ? each : { ...each, weight: null }));
    return `${meanByWeight(own)} AS ${dimension}`;
  });
  return `SELECT agent, period, ${columns.join(', ')} FROM (${scores})`;
}

export const dimensionsOf = (indicators: readonly SqlIndicator[]): readonly string[] => [
  ...new Set(indicators.filter(isWeighted).map(({ dimension }) => dimension)),
];

export const LIGHTS = ['green', 'yellow', 'red'] as const;

const isWeighted = ({ weight }: SqlIndicator): boolean => weight !== null;
const isAdjustment = ({ weight, gate }: SqlIndicator): boolean => weight === null && gate === undefined;

const numbered = (indicators: readonly SqlIndicator[], which: (each: SqlIndicator) => boolean) =>
  indicators.map((each, at) => ({ ...each, at })).filter(which);

const idOf = (indicators: readonly SqlIndicator[], at: number): string => indicators[at]?.id ?? '';

const within = (sql: string, { cap }: SqlPlan): string => `greatest(0, least(${cap}, ${sql}))`;

function overAll(indicators: readonly SqlIndicator[], term: (at: number, weight: number) => string): string {
  const terms = numbered(indicators, isWeighted).map(({ at, weight }) => term(at, weight ?? 0));
  return `(${terms.join(' + ')})::DOUBLE`;
}

const sumOfWeights = (indicators: readonly SqlIndicator[]): string =>
  overAll(indicators, (at, weight) => `${weight} * (p${at} IS NOT NULL)::INTEGER`);

const meanByWeight = (indicators: readonly SqlIndicator[]): string =>
  `${overAll(indicators, (at, weight) => `${weight} * coalesce(p${at}, 0)`)} / nullif(${sumOfWeights(indicators)}, 0)`;

/** Half away from zero to 2 decimals, of the decimal number that people see rather than its binary fraction [S-17]. */
const published = (sql: string): string => `round((${sql})::DECIMAL(24, 10), 2)::DOUBLE`;

/** Every share is taken before anything is capped. */
function gated(indicators: readonly SqlIndicator[]): string {
  const gates = numbered(indicators, ({ gate }) => gate !== undefined);
  const failed = (at: number, then: number, otherwise: string): string =>
    `CASE WHEN p${at} < 100 THEN ${then} ELSE ${otherwise} END`;
  const factors = gates.flatMap(({ at, gate }) => (gate && 'factor' in gate ? [failed(at, gate.factor, '1')] : []));
  const caps = gates.flatMap(({ at, gate }) => (gate && 'most' in gate ? [failed(at, gate.most, 'NULL')] : []));
  return `least(${[['raw', ...factors].join(' * '), ...caps].join(', ')})`;
}

/** [S-24] */
const gradeSql = (total: string): string =>
  `CASE WHEN ${total} >= 95 THEN 'S' WHEN ${total} >= 85 THEN 'A' WHEN ${total} >= 70 THEN 'B'
        WHEN ${total} >= 60 THEN 'C' WHEN ${total} IS NOT NULL THEN 'D' END`;

/** [S-23] */
const lightSql = (points: string): string =>
  `CASE WHEN ${points} >= 100 THEN 'green' WHEN ${points} >= 80 THEN 'yellow' WHEN ${points} IS NOT NULL THEN 'red' END`;
