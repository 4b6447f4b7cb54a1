import type { GridFooter } from '../../grid/grid.ts';
import { words } from '../checks.ts';
import { instance, type ClassDefinition, type Property } from '../define.ts';
import { infoOf } from './sheetRules.ts';

const NONE: GridFooter = { left: '', center: '', right: '' };

const footerPart = (part: keyof GridFooter): Property<string> => ({
  get: (id, env) => (infoOf(id, env).print.footer ?? NONE)[part],
  set: (id, value, env) => {
    const { print } = infoOf(id, env);
    env.grid.updateSheet(id, { print: { ...print, footer: { ...NONE, ...print.footer, [part]: words(value) } } });
  },
});

/** The same on all pages. */
export const HEADER_FOOTER: ClassDefinition<string> = {
  name: 'HeaderFooter',
  properties: { LeftFooter: footerPart('left'), CenterFooter: footerPart('center'), RightFooter: footerPart('right') },
};

export const HEADERS_FOOTERS: ClassDefinition<string> = {
  name: 'HeaderFooterGroup',
  properties: { DefaultForAllPages: { get: (id, env) => instance(HEADER_FOOTER, id, env) } },
};
