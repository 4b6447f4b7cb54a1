import { drawSample, SAMPLE_SEED } from '../src/calls/sample.ts';
import type { Finding } from '../src/findings.ts';
import { type Argument, isFinding, NO_FIGURE, toArgument, toRequired, toSingleNumber } from './cells.ts';
import { entriesOf } from './entries.ts';
import { toExcelError, type Value } from './errors.ts';
import { orThrow } from './orThrow.ts';
import { shapeFault } from './shapeFault.ts';
import { wordOf } from './words.ts';

/**
 * A sample of recordings to check, which can be drawn again: the same ids, rate, seed and groups give the same, in whatever order the rows stand. The heading shows the seed.
 * @customfunction QA_SAMPLE QA_SAMPLE
 * @param ids Ids of the recordings. Blank ones are left out, and one that stands twice counts once.
 * @param rate Share to draw; 0.1 (10 %) unless given. The number is rounded up.
 * @param seed A whole number from 0 to 4294967295; 1 unless given. Another seed draws another sample.
 * @param strata The group of each id, such as its agent: groups are drawn from in proportion, and at least one of each.
 * @returns Ids drawn, and beside them their groups if given, in the order of the list.
 */
export function qaSample(ids: unknown[][], rate?: unknown, seed?: unknown, strata?: unknown[][]): unknown[][] {
  const [all, groups] = [toRequired('ids', ids), toArgument('strata', strata)];
  orThrow(shapeFault(groups === null ? [all] : [all, groups]));
  const [entries, names] = [orThrow(valuesOf(all)), groups === null ? null : orThrow(valuesOf(groups))];
  const own = orThrow(toSingleNumber('seed', seed)) ?? SAMPLE_SEED;
  const drawn = drawSample(entries.map(nameOf), {
    rate: orThrow(toSingleNumber('rate', rate)) ?? undefined,
    seed: own,
    strata: names?.map(nameOf),
  });
  if (!drawn.ok) throw toExcelError(drawn.findings[0] ?? NO_FIGURE);
  const columns = names === null ? [entries] : [entries, names];
  const head = [`${wordOf('word.sampleSeed')} ${own}`, wordOf('word.stratum')].slice(0, columns.length);
  return [head, ...drawn.value.map((position) => columns.map((list) => shown(list[position])))];
}

function valuesOf(argument: Argument): readonly unknown[] | Finding {
  const entries = entriesOf(argument);
  return isFinding(entries) ? entries : entries.values;
}

const nameOf = (cell: unknown): string => String(cell ?? '').trim();

const shown = (cell: unknown): Value => (typeof cell === 'number' && Number.isFinite(cell) ? cell : nameOf(cell));
