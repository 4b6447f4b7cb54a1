/** What happened in the year, before it is put into words. Dates are Excel's serial numbers. */
export type OutcomeId =
  'connected' | 'noAnswer' | 'busy' | 'refused' | 'poweredOff' | 'emptyNumber' | 'suspended' | 'invalidTalk';

export interface CallEvent {
  readonly agent: number;
  readonly customer: number;
  readonly date: number;
  readonly seconds: number;
  readonly outcome: OutcomeId;
  readonly need: boolean;
  readonly newLead: boolean;
}

export interface OrderEvent {
  readonly agent: number;
  readonly customer: number;
  /** Place in the list of what is sold. */
  readonly product: number;
  readonly amount: number;
  readonly isNew: boolean;
  readonly referred: boolean;
  readonly date: number;
}

export interface SurveyEvent {
  readonly agent: number;
  readonly customer: number;
  readonly date: number;
  /** Stars, 1 to 5; null when nobody answered. */
  readonly score: number | null;
  readonly complaint: boolean;
  readonly solved: boolean;
}

export interface QaEvent {
  readonly agent: number;
  readonly date: number;
  readonly passed: boolean;
  /** Shares, 0..1. */
  readonly productIntro: number;
  readonly objectionHandling: number;
  readonly overPromised: boolean;
}

export interface RosterEntry {
  readonly agent: number;
  readonly month: number;
  readonly daysWorked: number;
  readonly workingDays: number;
  readonly teamTarget: number;
  /** Tests passed ÷ taken. */
  readonly training: number;
}

export interface YearEvents {
  readonly calls: readonly CallEvent[];
  readonly orders: readonly OrderEvent[];
  readonly surveys: readonly SurveyEvent[];
  readonly qa: readonly QaEvent[];
  readonly roster: readonly RosterEntry[];
}
