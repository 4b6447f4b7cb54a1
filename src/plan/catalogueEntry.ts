import type { CatalogueId } from './catalogueIds.ts';
import type { Cycle, Dimension, Unit } from './schema.ts';

/** Raw fields that an indicator can be derived from when the workbook has no ready figure [S-2]. */
export type RawField =
  | 'order_amount'
  | 'order_customer'
  | 'customer'
  | 'customer_is_new'
  | 'interested_customer'
  | 'referred_customer'
  | 'existing_customer'
  | 'customer_served'
  | 'team_sales'
  | 'team_target'
  | 'call'
  | 'call_duration'
  | 'call_outcome'
  | 'need_captured'
  | 'inbound_call'
  | 'lead_assigned'
  | 'lead_converted'
  | 'survey_answer'
  | 'complaint'
  | 'recording_checked'
  | 'test_result'
  | 'conversion_before_training'
  | 'conversion_after_training';

/** Where figures come from as a rule; worded under `source.<id>`. */
export type SourceId =
  | 'orders'
  | 'customers'
  | 'leads'
  | 'call_log'
  | 'survey'
  | 'service_tickets'
  | 'qa'
  | 'speech_analytics'
  | 'training'
  | 'proposals'
  | 'team_report';

/** An indicator as the catalogue ships it; worded under `indicator.<id>.name` and `.definition`. */
export interface CatalogueEntry {
  readonly id: CatalogueId;
  readonly dimension: Dimension;
  readonly tags: readonly ('longTerm' | 'team' | 'advanced')[];
  readonly unit: Unit;
  readonly direction: 'higher' | 'lower';
  /** A count or sum over the period, whose target scales with attendance [S-22]; rates and stocks do not. */
  readonly additive: boolean;
  readonly needs: readonly RawField[];
  /** Text form of [S-16]. */
  readonly rule: string;
  readonly cycle: Cycle;
  /** What keeps the indicator honest [S-4]. */
  readonly partners: readonly CatalogueId[];
  readonly subOf: CatalogueId | null;
  readonly verifies: CatalogueId | null;
  /** A value to start from that people replace by their own; per person and month where additive. */
  readonly target: number | null;
  readonly source: SourceId;
}

type Given = Pick<CatalogueEntry, 'id' | 'unit' | 'target' | 'source'> & Partial<CatalogueEntry>;

/** [S-14] */
export const DEFAULT_CYCLE: Readonly<Record<Dimension, Cycle>> = {
  results: 'monthly',
  efficiency: 'monthly',
  quality: 'quarterly',
  growth: 'quarterly',
};

/** Fills in what most indicators of a dimension share: higher is better, its cycle, no partners. */
export function define(dimension: Dimension, given: Given): CatalogueEntry {
  return {
    dimension,
    tags: [],
    direction: 'higher',
    additive: false,
    needs: [],
    rule: given.direction ?? 'higher',
    cycle: DEFAULT_CYCLE[dimension],
    partners: [],
    subOf: null,
    verifies: null,
    ...given,
  };
}
