import type { Cell } from '../../../taskpane/excel/workbook.ts';

const AGENTS = Array.from({ length: 12 }, (_, index) => `Agent ${index + 1}`);

/** Effective calls rise by a fifth while conversion falls by a fifth, for everybody alike but for a little. */
export function risingCalls(): Cell[][] {
  const months = [
    ['2026-01', 1, 1],
    ['2026-02', 1.2, 0.8],
  ] as const;
  const rows = months.flatMap(([month, calls, conversion]) =>
    AGENTS.map((agent, index): Cell[] => {
      const own = 1 + ((index * 7) % 5) / 100;
      return [month, agent, 50_000 * own, Math.round(100 * calls * own), 0.2 * conversion * own, 0.95, 0.9, 0.9];
    }),
  );
  const ids = ['sales_amount', 'effective_calls', 'conversion_rate', 'csat', 'script_compliance', 'training_pass_rate'];
  return [['Month', 'Agent', ...ids], ...rows];
}
