import { foldWord } from './cell.ts';

/** Outcomes of calls that never count as effective or connected [S-26]. */
const EXCLUDED = [
  ...['空号', '拒接', '拒绝接听', '拒绝', '无效', '无效通话', '无效号码'],
  ...[
    '未接',
    '未接听',
    '未接通',
    '无人接听',
    '无应答',
    '忙线',
    '占线',
    '忙音',
    '用户忙',
    '关机',
    '已关机',
    '停机',
    '已停机',
  ],
  ...['empty number', 'vacant number', 'nonexistent number', 'number not in service', 'invalid number'],
  ...[
    'rejected',
    'reject',
    'call rejected',
    'refused',
    'refusal',
    'declined',
    'invalid',
    'invalid call',
    'invalid talk',
  ],
  ...[
    'no answer',
    'not answered',
    'unanswered',
    'missed',
    'missed call',
    'not connected',
    'busy',
    'line busy',
    'user busy',
  ],
  ...['powered off', 'power off', 'switched off', 'phone off', 'out of service', 'suspended', 'service suspended'],
];

/** Folded words of the built-in outcomes and of those a plan adds. */
export function excludedOutcomes(own: readonly string[] = []): ReadonlySet<string> {
  return new Set([...EXCLUDED, ...own].map(foldWord).filter((word) => word !== ''));
}

/** Matched whole; case, width and white space are ignored. Anything but text is never excluded. */
export const isExcluded = (outcome: unknown, excluded: ReadonlySet<string>): boolean =>
  typeof outcome === 'string' && excluded.has(foldWord(outcome));
