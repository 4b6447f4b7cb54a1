import type { Finding } from '../src/findings.ts';
import { isFinding } from './cells.ts';
import { toExcelError } from './errors.ts';

/** The value; a finding is thrown as the error of the whole call. */
export function orThrow<Value>(value: Value | Finding): Value {
  if (isFinding(value)) throw toExcelError(value);
  return value;
}
