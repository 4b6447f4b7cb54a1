import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { declaredNames } from '../../../host/model/coverage.ts';

/*
 * Members travel under names of their own: `showGridlines` is `Gridlines`. A member declared under
 * another name than office.js sends would never be reached.
 */
const LIBRARY = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

/** Not classes that add-ins see; the library answers and registers through them. */
const SERVICES: ReadonlySet<string> = new Set(['CustomFunctions', 'AddinInternalService']);
/** Sent through a function of its own. */
const ELSEWHERE = /_invokeSetProperty\(thisObj, "(\w+)"/g;

/** What the library's class sends, by its own source: properties, methods and objects reached through it. */
function sentNames(source: string, className: string): ReadonlySet<string> {
  const start = source.indexOf(`    var ${className} = (function (_super) {`);
  const body = start < 0 ? '' : source.slice(start, source.indexOf('\n    }(OfficeExtension.ClientObject));', start));
  const originals = /_scalarPropertyOriginalNames"[\s\S]*?return \[([\s\S]*?)\]/.exec(body)?.[1] ?? '';
  const called = [...body.matchAll(/(?:_invokeMethod|_invokeSetProperty)\(this, "(\w+)"/g)];
  const created = [
    ...body.matchAll(
      /_create(?:Property|Method)Object\(_CC\.\w+, this, "(\w+)"|_create(?:Property|Method)Object\(\w+\.\w+, this, "(\w+)"/g,
    ),
  ];
  return new Set([
    ...[...source.matchAll(ELSEWHERE)].map((match) => match[1] ?? ''),
    ...[...originals.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? ''),
    ...called.map((match) => match[1] ?? ''),
    ...created.map((match) => match[1] ?? match[2] ?? ''),
  ]);
}

it('should declare members under the names that office.js sends', () => {
  const source = readFileSync(LIBRARY, 'utf8');
  const strangers = declaredNames()
    .filter(({ className }) => !SERVICES.has(className))
    .flatMap(({ className, members }) => {
      const sent = sentNames(source, className);
      return members.filter((member) => !sent.has(member)).map((member) => `${className}.${member}`);
    });
  expect(strangers).toEqual([]);
});
