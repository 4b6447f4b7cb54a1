import { ApiError, invalidArgument } from './errors.ts';

/** What an add-in sends is checked here: nothing is taken for something else, or dropped. */

export const notCovered = (what: string): ApiError =>
  new ApiError('ApiNotFound', `${what} is not covered by this host.`);

interface Choice<Value extends string> {
  readonly of: readonly Value[];
  /** What Excel knows besides. */
  readonly known?: readonly string[];
  /** `Class.member` */
  readonly as: string;
}

export function oneOf<Value extends string>(value: unknown, { of, known = [], as }: Choice<Value>): Value {
  const found = of.find((each) => each === value);
  if (found !== undefined) return found;
  if (typeof value === 'string' && known.includes(value)) throw notCovered(`${as} ${value}`);
  throw invalidArgument(`${String(value)} for ${as}`);
}

export function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`${String(value)} is neither true nor false`);
}

/** A whole number; both bounds belong. */
export function whole(value: unknown, { from = 0, to = Infinity }: { from?: number; to?: number } = {}): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
  throw invalidArgument(`${String(value)} is no whole number from ${from} to ${to}`);
}

/** As Excel fills in what is left out. */
export const wholeOr = (value: unknown, otherwise: number): number =>
  value === undefined || value === null ? otherwise : whole(value, { from: -Infinity });

/** A number within bounds that belong. */
export function amount(value: unknown, { from = 0, to = Infinity }: { from?: number; to?: number } = {}): number {
  if (typeof value === 'number' && value >= from && value <= to) return value;
  throw invalidArgument(`${String(value)} is no number from ${from} to ${to}`);
}

export function words(value: unknown): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`${String(value)} is no text`);
}

/** Excel reads HTML's names for colours too; these are the sixteen that HTML began with, and orange. */
const COLORS: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB` in capitals, as Excel answers. */
export function color(value: unknown): string {
  const text = words(value);
  if (/^#[\da-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = Object.hasOwn(COLORS, text.toLowerCase()) ? COLORS[text.toLowerCase()] : undefined;
  if (named !== undefined) return named;
  throw invalidArgument(`${text} is no colour`);
}

/** Members of an object that were given and are not in the list: they would be lost. */
export function refuseOthers(given: object, covered: readonly string[], as: string): void {
  const other = Object.entries(given).find(([name, value]) => value !== undefined && !covered.includes(name));
  if (other !== undefined) throw notCovered(`${as}.${other[0]}`);
}
