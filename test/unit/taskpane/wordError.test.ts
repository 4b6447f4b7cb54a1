import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/translate.ts';
import { isCancelled, wordError } from '../../../taskpane/commands/wordError.ts';
import { WorkbookError } from '../../../taskpane/excel/workbook.ts';

const en = createTranslator('en');
const zh = createTranslator('zh-CN');

describe('what Excel refuses, in words', () => {
  it('should say what happened, what to do, and where', () => {
    const error = new WorkbookError('AccessDenied', "'Scorecard'!A1");
    expect(wordError(error, en)).toContain("Remove the protection and try again. Place: 'Scorecard'!A1.");
    expect(wordError(error, zh)).toMatch(/取消保护后重试。位置：'Scorecard'!A1。/);
  });

  it('should name the code of a refusal without words of its own', () => {
    expect(wordError(new WorkbookError('BrandNew', ''), en)).toContain('(BrandNew)');
    expect(wordError(new WorkbookError('constructor', ''), en)).toContain('(constructor)');
  });

  it('should word a slip of our own as a sentence', () => {
    expect(wordError(new TypeError('x is not a function'), en)).toContain('x is not a function');
    expect(wordError('odd', zh)).toContain('odd');
  });

  it('should know cancelling from failing', () => {
    expect(isCancelled(AbortSignal.abort().reason)).toBe(true);
    expect(isCancelled(new Error('failed'))).toBe(false);
  });
});
