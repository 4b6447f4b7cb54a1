import { loadTexts } from '../../functions/texts.ts';

await Promise.all([loadTexts('en'), loadTexts('zh-CN')]);

/** What functions need of Excel's runtime, under Node: its error class and codes, and the table of functions. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };

export const associated = new Map<string, unknown>();

/** Puts `CustomFunctions` where pages have it, and Office with it when there is a display language. */
export function standIn(displayLanguage?: string): void {
  const associate = (id: string, implementation: unknown): void => void associated.set(id, implementation);
  const Office = displayLanguage === undefined ? undefined : { context: { displayLanguage } };
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode, associate }, Office });
}

/** An error cell, as Excel passes it. */
export const errorCell = (code: string): unknown => new ExcelError(code);

/** `#VALUE! What is wrong.`; numbers as they are. */
export const shown = (cell: unknown): unknown => (cell instanceof ExcelError ? `${cell.code} ${cell.message}` : cell);

/** The cells of an answer, or what was thrown instead; anything but Excel's own error is thrown on. */
export function answerOf(call: () => unknown): unknown {
  try {
    const answer = call();
    return Array.isArray(answer) ? answer.map((row: readonly unknown[]) => row.map(shown)) : answer;
  } catch (error) {
    if (error instanceof ExcelError) return shown(error);
    throw error;
  }
}
