import { mapInPieces, type Pieces } from '../pieces.ts';
import { sheetPrefix } from './address.ts';
import type { Block, CellSpec, ConditionalFormatSpec, SheetSpec, ValidationSpec } from './sheetSpec.ts';

/** The spec with its references to other sheets under their new names. Builders always quote sheet names. */
export function* renameReferences(spec: SheetSpec, names: ReadonlyMap<string, string>): Pieces<SheetSpec> {
  const changed = [...names].filter(([from, to]) => from !== to);
  if (changed.length === 0) return spec;
  const prefixes = new Map(changed.map(([from, to]) => [sheetPrefix(from), sheetPrefix(to)]));
  const rename = (formula: string): string =>
    formula.replace(/'(?:[^']|'')+'!/g, (prefix) => prefixes.get(prefix) ?? prefix);
  const blocks: Block[] = [];
  for (const block of spec.blocks) blocks.push(yield* renameBlock(block, rename));
  return {
    ...spec,
    blocks,
    ...(spec.validations ? { validations: spec.validations.map((each) => renameValidation(each, rename)) } : {}),
    ...(spec.conditionalFormats
      ? { conditionalFormats: spec.conditionalFormats.map((each) => renameFormat(each, rename)) }
      : {}),
  };
}

type Rename = (formula: string) => string;

function* renameBlock(block: Block, rename: Rename): Pieces<Block> {
  const renameCell = (cell: CellSpec): CellSpec =>
    typeof cell === 'object' && cell !== null && 'formula' in cell ? { ...cell, formula: rename(cell.formula) } : cell;
  return { ...block, cells: yield* mapInPieces(block.cells, (row) => row.map(renameCell)) };
}

function renameValidation(validation: ValidationSpec, rename: Rename): ValidationSpec {
  const { rule } = validation;
  if (rule.kind === 'list') return { ...validation, rule: { ...rule, source: rename(rule.source) } };
  return rule.kind === 'custom' ? { ...validation, rule: { ...rule, formula: rename(rule.formula) } } : validation;
}

function renameFormat(format: ConditionalFormatSpec, rename: Rename): ConditionalFormatSpec {
  const { rule } = format;
  return rule.kind === 'formula' ? { ...format, rule: { ...rule, formula: rename(rule.formula) } } : format;
}
