import { define, type CatalogueEntry } from '../catalogueEntry.ts';

export const GROWTH: readonly CatalogueEntry[] = [
  define('growth', {
    id: 'training_pass_rate',
    unit: 'ratio',
    needs: ['test_result'],
    partners: ['post_training_uplift'],
    target: 0.9,
    source: 'training',
  }),
  define('growth', {
    id: 'certification_level',
    unit: 'level',
    cycle: 'yearly',
    rule: 'levels 初级:60 中级:80 高级:100 junior:60 intermediate:80 senior:100',
    target: null,
    source: 'training',
  }),
  define('growth', { id: 'innovation_proposals', unit: 'count', additive: true, target: 2, source: 'proposals' }),
  define('growth', {
    id: 'need_discovery_depth',
    unit: 'score',
    tags: ['advanced'],
    needs: ['recording_checked'],
    target: 85,
    source: 'qa',
  }),
  define('growth', {
    id: 'solution_tailoring',
    unit: 'score',
    tags: ['advanced'],
    needs: ['recording_checked'],
    target: 85,
    source: 'qa',
  }),
  define('growth', {
    id: 'post_training_uplift',
    unit: 'ratio',
    verifies: 'training_pass_rate',
    needs: ['conversion_before_training', 'conversion_after_training'],
    target: 0.1,
    source: 'training',
  }),
];
