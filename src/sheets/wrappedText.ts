/** Points that a character takes at a font size of 11, a little too many rather than too few. */
const NARROW = 5.3;
const WIDE = 11.4;
const LINE = 15;
/** What a cell keeps free to the left and right of its text. */
const PADDING = 8;
const WIDE_CHARACTER = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** The height of a row, in points, in which every text shows whole within its width. */
export function rowHeightFor(cells: readonly { readonly text: string; readonly width: number }[]): number {
  return Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width - PADDING))) * LINE + 5;
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / width)), 0);
}

/** Words break before the end of a line, which costs about a twentieth of it. */
function widthOf(text: string): number {
  const wide = [...text].filter((character) => WIDE_CHARACTER.test(character)).length;
  return (wide * WIDE + ([...text].length - wide) * NARROW) * 1.05;
}
