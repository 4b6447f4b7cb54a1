/**
 * What to do about each code Excel refuses with (decision 12). `idle`: wait until the person leaves
 * the cell being edited; `halve`: the same work in smaller requests; `again`: only what may be done
 * twice; `fail`: tell the person.
 */
export type Decision = 'idle' | 'halve' | 'again' | 'fail';

const DECISIONS: Readonly<Record<string, Decision>> = {
  InvalidOperationInCellEditMode: 'idle',
  RequestPayloadSizeLimitExceeded: 'halve',
  ResponsePayloadSizeLimitExceeded: 'halve',
  PayloadSizeLimitExceeded: 'halve',
  Timeout: 'again',
  HostRestartNeeded: 'fail',
  Conflict: 'again',
  ServiceNotAvailable: 'again',
  Unavailable: 'again',
  ConnectionFailure: 'again',
  RequestAborted: 'again',
  ActivityLimitReached: 'again',
  TooManyRequests: 'again',
  GeneralException: 'fail',
  InternalServerError: 'fail',
  AccessDenied: 'fail',
  Unauthenticated: 'fail',
  InvalidArgument: 'fail',
  InvalidReference: 'fail',
  InvalidBinding: 'fail',
  InvalidOperation: 'fail',
  InsertDeleteConflict: 'fail',
  ItemAlreadyExists: 'fail',
  ItemNotFound: 'fail',
  NotImplemented: 'fail',
  UnsupportedOperation: 'fail',
  ApiNotFound: 'fail',
  RangeExceedsLimit: 'halve',
  FilteredRangeConflict: 'fail',
  InactiveWorkbook: 'fail',
  ProtectedSheet: 'fail',
};

export const decisionFor = (code: string): Decision => DECISIONS[code] ?? 'fail';

/** Milliseconds before the next try; null after the last. `attempt` counts from 1. */
export function waitBefore(decision: Decision, attempt: number): number | null {
  if (decision === 'idle') return attempt <= 60 ? 1000 : null;
  if (decision === 'again') return attempt <= 3 ? 250 * 4 ** (attempt - 1) : null;
  return null;
}
