const WORDS =
  /^(?:grand\s*|sub[\s-]*|overall\s*)?totals?$|^(?:合计|总计|小计|共计|汇总|总和|平均|平均值|average|overall)$/;
/** As Excel's subtotals name them: `Ann Total`, `王芳 汇总`. */
const ENDINGS = /\s(?:total|合计|小计|总计|汇总)$/;

/** Whether a cell says that its row adds up others: `合计`, `Grand total:`, `Ann Total`. */
export function saysTotal(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s*[:：]$/, '');
  return WORDS.test(text) || ENDINGS.test(text);
}
