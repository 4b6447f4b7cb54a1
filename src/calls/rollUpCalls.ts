import { succeed, type Finding, type Outcome } from '../findings.ts';
import type { Pieces } from '../pieces.ts';
import type { Cell } from './cell.ts';
import type { EffectiveRule } from './effectiveRule.ts';
import { columnsOf, type CallMapping } from './mapping.ts';
import { summariseCalls, type CallRollUp, type CallSummary } from './summary.ts';

interface HowToRollUp {
  readonly mapping: CallMapping;
  readonly byPeriod: boolean;
  readonly rule: EffectiveRule;
}

/** Rows that are read and added up at a time. */
const ROWS = 20_000;
const MOST_FINDINGS = 100;

/** As `summariseCalls`, over the rows of a log without its heading row, however many they are. */
export function* rollUpCalls(
  rows: readonly (readonly Cell[])[],
  { mapping, byPeriod, rule }: HowToRollUp,
): Pieces<Outcome<CallRollUp>> {
  const sums = new Sums();
  const findings: Finding[] = [];
  let notApplied: CallRollUp['notApplied'] = [];
  for (let from = 0; from === 0 || from < rows.length; from += ROWS) {
    const columns = columnsOf(rows.slice(from, from + ROWS), mapping, { byPeriod });
    if (!columns.ok) return columns;
    const part = summariseCalls(columns.value, rule);
    sums.add(part.summary);
    findings.push(...part.findings.map((finding) => moved(finding, from)));
    notApplied = part.notApplied;
    yield;
  }
  return succeed({ summary: sums.summary(), findings: shortened(findings), notApplied });
}

function moved(finding: Finding, rows: number): Finding {
  const { where } = finding;
  return where?.kind === 'cell' ? { ...finding, where: { ...where, row: where.row + rows } } : finding;
}

/** Each part keeps its first findings and counts the rest, and so does the whole. */
function shortened(findings: readonly Finding[]): readonly Finding[] {
  const named = findings.filter(({ code }) => code !== 'calls.more');
  const uncounted = findings.reduce((sum, each) => sum + (each.code === 'calls.more' ? each.args.count : 0), 0);
  const count = uncounted + Math.max(0, named.length - MOST_FINDINGS);
  const kept = named.slice(0, MOST_FINDINGS);
  return count === 0 ? kept : [...kept, { code: 'calls.more', args: { count } }];
}

interface Entry {
  readonly person: string;
  readonly period: string;
  dials: number;
  connected: number;
  effectiveCalls: number;
  talkTime: number;
  effectiveTalkTime: number;
  closedCustomers: number;
}

/** Sums over sums, from which rates and averages are made at the end. */
class Sums {
  /** In order of first appearance. */
  private readonly all: Entry[] = [];
  private readonly entries = new Map<string, Map<string, Entry>>();
  private hasPeriods = false;
  private hasSales = false;

  add(part: CallSummary): void {
    this.hasPeriods = part.periods !== null;
    this.hasSales = part.closedCustomers !== null;
    part.people.forEach((person, index) => {
      const entry = this.entryOf(person, part.periods?.[index] ?? '');
      entry.dials += part.dials[index] ?? 0;
      entry.connected += part.connected[index] ?? 0;
      entry.effectiveCalls += part.effectiveCalls[index] ?? 0;
      entry.talkTime += part.talkTime[index] ?? 0;
      entry.effectiveTalkTime += part.effectiveTalkTime[index] ?? 0;
      entry.closedCustomers += part.closedCustomers?.[index] ?? 0;
    });
  }

  private entryOf(person: string, period: string): Entry {
    const ofPeriod = this.entries.get(period) ?? new Map<string, Entry>();
    this.entries.set(period, ofPeriod);
    const known = ofPeriod.get(person);
    if (known) return known;
    const sums = { dials: 0, connected: 0, effectiveCalls: 0, talkTime: 0, effectiveTalkTime: 0, closedCustomers: 0 };
    const entry = { person, period, ...sums };
    ofPeriod.set(person, entry);
    this.all.push(entry);
    return entry;
  }

  summary(): CallSummary {
    const { all } = this;
    const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
    return {
      people: all.map(({ person }) => person),
      periods: this.hasPeriods ? all.map(({ period }) => period) : null,
      dials: all.map(({ dials }) => dials),
      connected: all.map(({ connected }) => connected),
      effectiveCalls: all.map(({ effectiveCalls }) => effectiveCalls),
      effectiveCallRate: all.map(({ effectiveCalls, dials }) => effectiveCalls / dials),
      talkTime: all.map(({ talkTime }) => talkTime),
      averageDuration: all.map(({ talkTime, connected }) => share(talkTime, connected)),
      effectiveTalkTime: all.map(({ effectiveTalkTime }) => effectiveTalkTime),
      closedCustomers: this.hasSales ? all.map(({ closedCustomers }) => closedCustomers) : null,
      conversionRate: this.hasSales
        ? all.map(({ closedCustomers, connected }) => share(closedCustomers, connected))
        : null,
    };
  }
}
