/** What a team's months are like before its members differ. Shares are of what the comment says, 0..1. */
export interface Course {
  /** Calls an agent makes. */
  readonly dials: number;
  /** Of dials. */
  readonly effective: number;
  /** Of dials: too short to be effective, though the need was captured. */
  readonly shortNeeds: number;
  /** Of the customers whose need was captured: first orders. */
  readonly closing: number;
  readonly orderSize: number;
  /** Of the customers with an order: those who bought before. */
  readonly repurchase: number;
  /** Of first orders. */
  readonly referred: number;
  /** Of orders. */
  readonly refunded: number;
  /** Mean of the answers, 1 for five stars. */
  readonly csat: number;
  /** Of the customers asked. */
  readonly complaints: number;
  /** Of complaints. */
  readonly solved: number;
  /** Of the recordings checked. */
  readonly compliant: number;
  /** Of the recordings checked. */
  readonly overPromised: number;
  /** Of calls to new leads. */
  readonly invalidNumbers: number;
  /** Tests passed. */
  readonly training: number;
  /** How much harder pushing pays and costs, 0..1. */
  readonly push: number;
}

/** The team of [S-39], by its place among the teams. */
export const STORY_TEAM = 1;
/** The month, from 0, in which `balanced_case` takes the place of sales 70 and dials 30. */
export const CHANGE_MONTH = 9;

const STEADY: Course = {
  ...{ dials: 282, effective: 0.22, shortNeeds: 0.07, closing: 0.15, orderSize: 4800, repurchase: 0.12 },
  ...{ referred: 0.06, refunded: 0.02, csat: 0.86, complaints: 0.04, solved: 0.85, compliant: 0.88 },
  ...{ overPromised: 0.05, invalidNumbers: 0.08, training: 0.9, push: 0 },
};

const TEAMS: readonly Course[] = [
  STEADY,
  { ...STEADY, dials: 340, effective: 0.2, shortNeeds: 0.08, orderSize: 5200, referred: 0.03, push: 1 },
  { ...STEADY, dials: 274, effective: 0.24, closing: 0.14, csat: 0.87, repurchase: 0.13 },
  { ...STEADY, dials: 290, effective: 0.21, closing: 0.155, orderSize: 4500, complaints: 0.05, compliant: 0.86 },
];

/**
 * Twelve months of [S-39], January first: nine in which dials and promises grow at the customers' cost, three in which
 * it turns. Sales stay as they are, since the source says nothing of them: fewer first orders for each need when more
 * is dialled, smaller ones when less is promised.
 */
const STORY: Readonly<Partial<Record<keyof Course, readonly number[]>>> = {
  dials: [286, 289, 292, 296, 330, 333, 340, 340, 340, 326, 313, 303],
  effective: [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.216, 0.234, 0.25],
  shortNeeds: [0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.073, 0.066, 0.061],
  closing: [0.158, 0.155, 0.153, 0.152, 0.137, 0.135, 0.132, 0.132, 0.132, 0.132, 0.132, 0.132],
  orderSize: [5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5200, 5000, 4800, 4650],
  repurchase: [0.049, 0.049, 0.049, 0.048, 0.048, 0.047, 0.04, 0.037, 0.036, 0.06, 0.09, 0.12],
  refunded: [0.03, 0.03, 0.03, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.03, 0.02, 0.02],
  csat: [0.84, 0.83, 0.82, 0.81, 0.77, 0.76, 0.74, 0.73, 0.72, 0.76, 0.8, 0.84],
  complaints: [0.13, 0.135, 0.14, 0.145, 0.15, 0.152, 0.153, 0.153, 0.153, 0.115, 0.08, 0.05],
  compliant: [0.84, 0.83, 0.82, 0.81, 0.78, 0.76, 0.74, 0.72, 0.7, 0.78, 0.84, 0.88],
  overPromised: [0.15, 0.17, 0.2, 0.22, 0.28, 0.32, 0.36, 0.38, 0.4, 0.25, 0.15, 0.1],
  push: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0.6, 0.4, 0.2],
};

export function courseOf(team: number, month: number): Course {
  const steady = TEAMS[team] ?? STEADY;
  if (team !== STORY_TEAM) return steady;
  const months = Object.entries(STORY).map(([figure, values]) => [figure, values[month]] as const);
  return { ...steady, ...Object.fromEntries(months) };
}
