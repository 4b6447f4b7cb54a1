import ts from 'typescript';
import { expect, it } from 'vitest';

/** The oldest Excel that the manifest lets in. */
const FLOOR = 14;

interface UsedMember {
  readonly name: string;
  readonly file: string;
  /** 14 for ExcelApi 1.14; null where the typings name no set. */
  readonly set: number | null;
}

/** Every member of Excel's typings that the code reaches, with the set it is documented with. */
function usedMembers(): readonly UsedMember[] {
  const config = ts.readConfigFile('taskpane/tsconfig.json', (path) => ts.sys.readFile(path)).config as object;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'taskpane');
  const program = ts.createProgram(filesOf('taskpane/excel'), options);
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.includes('taskpane/excel/')) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) used.push(...described(checker, node.name, source));
      if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) used.push(...described(checker, node.name, source));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return used;
}

function described(checker: ts.TypeChecker, name: ts.Node, source: ts.SourceFile): readonly UsedMember[] {
  const declaration = checker.getSymbolAtLocation(name)?.declarations?.[0];
  if (!declaration?.getSourceFile().fileName.includes('@types/office-js')) return [];
  const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(commentOf(declaration))?.[1];
  return [{ name: name.getText(source), file: source.fileName, set: set === undefined ? null : Number(set) }];
}

const commentOf = (declaration: ts.Declaration): string =>
  declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());

const filesOf = (folder: string): string[] =>
  ts.sys.readDirectory(folder, ['.ts']).filter((path) => !path.endsWith('.d.ts'));

it('should reach nothing of Excel that the manifest’s requirement set does not promise', () => {
  const used = usedMembers();
  expect(used.filter(({ set }) => set !== null).length).toBeGreaterThan(50);
  expect(used.filter(({ set }) => set !== null && set > FLOOR)).toEqual([]);
});
