/** One line of the results. Times are left out: they say more about the machine than about the code. */
export interface Line {
  readonly measured: string;
  readonly comparedWith: string;
  readonly result: string;
  /** What the result should be; empty where it is only stated. */
  readonly aim: string;
  /** Null without an aim. */
  readonly met: boolean | null;
}

export interface Section {
  readonly title: string;
  /** What was done, in a sentence or two. */
  readonly about: string;
  readonly lines: readonly Line[];
}

export interface Compared {
  readonly measured: string;
  readonly comparedWith: string;
  /** Time of what is measured ÷ time of what it is compared with. */
  readonly ratio: number;
  readonly atMost?: number;
}

export function ratioLine({ measured, comparedWith, ratio, atMost }: Compared): Line {
  return {
    measured,
    comparedWith,
    result: `${plain(ratio)} ×`,
    aim: atMost === undefined ? '' : `≤ ${atMost} ×`,
    met: atMost === undefined ? null : ratio <= atMost,
  };
}

export interface Faster {
  readonly measured: string;
  readonly comparedWith: string;
  /** How many times as long the other takes. */
  readonly times: number;
  readonly moreThan?: number;
}

export function fasterLine({ measured, comparedWith, times, moreThan }: Faster): Line {
  return {
    ...{ measured, comparedWith, result: `${plain(times)} × as fast` },
    aim: moreThan === undefined ? '' : `> ${moreThan} ×`,
    met: moreThan === undefined ? null : times > moreThan,
  };
}

export function shareLine(measured: string, whole: string, share: number): Line {
  return { measured, comparedWith: whole, result: `${Math.round(share * 100)} %`, aim: '', met: null };
}

export function toMarkdown(section: Section): string {
  const rows = section.lines.map(({ measured, comparedWith, result, aim, met }) =>
    row([measured, comparedWith, result, aim, met === null ? '' : met ? 'yes' : '**no**']),
  );
  const head = [row(['Measured', 'Compared with', 'Result', 'Aim', 'Met']), row(['---', '---', '--:', '--:', '---'])];
  return [`## ${section.title}`, '', section.about, '', ...head, ...rows, ''].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Three digits that mean something, no more. */
const plain = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
