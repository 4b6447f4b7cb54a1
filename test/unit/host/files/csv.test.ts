import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../host/files/csv.ts';

const read = (text: string, name = 'calls.csv') => readCsv(new TextEncoder().encode(text), name);
const cellsOf = (text: string) => read(text).sheets[0]?.cells;

describe('reading a .csv', () => {
  it('should keep the heading as plain cells and name the sheet after the file', () => {
    const { sheets } = read('Agent,Seconds\nA01,261\n', 'March calls.csv');
    expect(sheets[0]?.info.name).toBe('March calls');
    expect(sheets[0]?.cells).toEqual([
      ['Agent', 'Seconds'],
      ['A01', 261],
    ]);
  });

  it('should make numbers of numbers only', () => {
    expect(cellsOf('a\n-1.5e3\n.5\n007\n1234567890123456789\n2024-05-01\n3:05\n92%')).toEqual([
      ['a'],
      [-1500],
      [0.5],
      ['007'],
      ['1234567890123456789'],
      ['2024-05-01'],
      ['3:05'],
      ['92%'],
    ]);
  });

  it('should read quoted cells with delimiters, quotes and line ends inside', () => {
    expect(cellsOf('"Name, full",Note\n"Li ""Xiao"" Ming","first\nsecond"')).toEqual([
      ['Name, full', 'Note'],
      ['Li "Xiao" Ming', 'first\nsecond'],
    ]);
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'bars'],
  ])('should find that %j separates cells', (delimiter) => {
    expect(cellsOf(['a', 'b,c', 'd'].join(delimiter) + '\n' + ['1', '2,5', '3'].join(delimiter))).toEqual([
      ['a', 'b,c', 'd'],
      [1, '2,5', 3],
    ]);
  });

  it('should read lines that end in different ways within one file', () => {
    expect(cellsOf('a,b\n1,2\r\n3,4\r\n')).toEqual([
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]);
  });

  it('should keep rows apart that are longer or shorter than the heading', () => {
    expect(cellsOf('Report\na,b\n1,2,3\n4')).toEqual([['Report'], ['a', 'b'], [1, 2, 3], [4]]);
  });

  it('should take empty cells for blank ones', () => {
    expect(cellsOf('a,b,c\n1,,3\n,,')).toEqual([
      ['a', 'b', 'c'],
      [1, null, 3],
      [null, null, null],
    ]);
  });

  it('should leave out the byte order mark', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('坐席\n王芳')]);
    expect(readCsv(bytes, 'x.csv').sheets[0]?.cells).toEqual([['坐席'], ['王芳']]);
  });

  it('should read GB18030 where the bytes are no UTF-8', () => {
    const gb18030 = new Uint8Array([
      0xd7, 0xf8, 0xcf, 0xaf, 0x2c, 0xca, 0xb1, 0xb3, 0xa4, 0x0a, 0xcd, 0xf5, 0xb7, 0xbc, 0x2c, 0x33, 0x30,
    ]);
    expect(readCsv(gb18030, 'x.csv').sheets[0]?.cells).toEqual([
      ['坐席', '时长'],
      ['王芳', 30],
    ]);
  });

  it('should give an empty sheet for an empty file', () => {
    expect(cellsOf('')).toEqual([]);
  });

  it('should hold text that begins like a formula as it stands', () => {
    expect(cellsOf('a\n=1+1')).toEqual([['a'], ['=1+1']]);
  });

  it('should read the real calls whole', () => {
    const path = '../shared/data/bank-calls.csv';
    if (!existsSync(path)) throw new Error(`${path} is missing. It belongs beside the project.`);
    const cells = readCsv(readFileSync(path), 'bank-calls.csv').sheets[0]?.cells ?? [];
    expect(cells).toHaveLength(45_212);
    expect(cells[1]).toEqual(['C00001', 'A01', 'may', 5, 'unknown', 261, 1, 'unknown', 'no']);
  });
});
