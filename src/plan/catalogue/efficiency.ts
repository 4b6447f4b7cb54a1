import { define, type CatalogueEntry } from '../catalogueEntry.ts';

export const EFFICIENCY: readonly CatalogueEntry[] = [
  define('efficiency', {
    id: 'dials',
    unit: 'count',
    additive: true,
    needs: ['call'],
    partners: ['effective_call_rate', 'lead_utilisation'],
    target: 1000,
    source: 'call_log',
  }),
  define('efficiency', {
    id: 'effective_calls',
    unit: 'count',
    additive: true,
    needs: ['call_duration', 'call_outcome', 'need_captured'],
    partners: ['csat'],
    target: 300,
    source: 'call_log',
  }),
  define('efficiency', {
    id: 'effective_call_rate',
    unit: 'ratio',
    needs: ['call_duration', 'call_outcome', 'need_captured'],
    target: 0.3,
    source: 'call_log',
  }),
  define('efficiency', {
    id: 'effective_talk_time',
    unit: 'duration',
    additive: true,
    needs: ['call_duration', 'call_outcome', 'need_captured'],
    target: 90000,
    source: 'call_log',
  }),
  define('efficiency', {
    id: 'average_call_duration',
    unit: 'duration',
    needs: ['call_duration', 'call_outcome'],
    partners: ['customer_intent_rating'],
    target: 240,
    source: 'call_log',
  }),
  define('efficiency', {
    id: 'lead_utilisation',
    unit: 'ratio',
    needs: ['lead_converted', 'lead_assigned'],
    target: 0.2,
    source: 'leads',
  }),
  define('efficiency', { id: 'lead_count', unit: 'count', additive: true, target: 100, source: 'leads' }),
  define('efficiency', { id: 'lead_reserve', unit: 'count', target: 150, source: 'leads' }),
];
