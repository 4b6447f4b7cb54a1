import type { GridArea, GridTable } from '../../grid/grid.ts';
import { parseAddress } from '../address.ts';
import { words } from '../checks.ts';
import type { Environment } from '../define.ts';
import { ApiError, invalidArgument, notFound } from '../errors.ts';

export function tableOf(id: string, { grid }: Environment): GridTable {
  const table = grid.tables().find((candidate) => candidate.id === id);
  if (table === undefined) throw notFound('the table has been deleted');
  return table;
}

/** The rows below the headings. */
export function bodyOf({ area, showHeaders }: GridTable): GridArea {
  return showHeaders ? { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) } : area;
}

const MAX_LENGTH = 255;
const ADDRESS_IN_NUMBERS = /^r\d*c\d*$|^[rc]$/i;

/** Excel's rules for names of tables and ranges; both share one list. */
export function checkName(name: unknown, env: Environment, except?: string): string {
  const text = words(name);
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) && text.length <= MAX_LENGTH;
  if (!isName || parseAddress(text) !== null || ADDRESS_IN_NUMBERS.test(text)) {
    throw invalidArgument(`${text} is no name`);
  }
  const { grid } = env;
  const taken = [...grid.tables().filter(({ id }) => id !== except), ...grid.names()];
  if (taken.some((other) => other.name.toLowerCase() === text.toLowerCase())) {
    throw new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  return text;
}

export function freeTableName({ grid }: Environment): string {
  const taken = new Set([...grid.tables(), ...grid.names()].map(({ name }) => name.toLowerCase()));
  let number = grid.tables().length + 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** Headings are texts, none blank and none twice: Excel numbers what is not. */
export function settleHeadings(area: GridArea, { grid }: Environment): void {
  const row = { ...area, rows: 1 };
  const [before = []] = grid.text(row);
  const taken = new Set<string>();
  const after = before.map((text, index) => {
    const heading = freeHeading(text === '' ? `Column${index + 1}` : text, taken);
    taken.add(heading.toLowerCase());
    return heading;
  });
  const [values = []] = grid.values(row);
  const changes = after.map((heading, index) => (heading === values[index] ? null : `'${heading}`));
  if (changes.some((change) => change !== null)) grid.write(row, [changes]);
}

function freeHeading(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}
