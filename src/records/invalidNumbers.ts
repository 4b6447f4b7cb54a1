import { foldWord } from '../calls/cell.ts';

/** Outcomes of calls to numbers that nobody can be reached by. */
const INVALID = new Set(
  [
    ...['空号', '停机', '已停机', '无效号码', '号码无效', '号码不存在', '销号', '已销号'],
    ...['empty number', 'vacant number', 'nonexistent number', 'number not in service', 'invalid number', 'bad number'],
    ...[
      'out of service',
      'disconnected',
      'disconnected number',
      'number disconnected',
      'suspended',
      'service suspended',
    ],
  ].map(foldWord),
);

/** Matched whole; case, width and white space are ignored. */
export const isInvalidNumber = (outcome: unknown): boolean =>
  typeof outcome === 'string' && INVALID.has(foldWord(outcome));
