import { gzipSync } from 'node:zlib';

/** What the bundler wrote, as far as sizes go. */
export interface WrittenChunk {
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly moduleIds: readonly string[];
}

export interface BundlePart {
  readonly name: string;
  readonly files: readonly string[];
  /** Bytes after gzip. */
  readonly size: number;
  readonly limit: number;
}

/** The functions' code is what runs before anything else, with texts of one language; the page adds what starts the pane. */
const FUNCTIONS_LIMIT = 15_000;
const TEXTS_LIMIT = 4_000;
const ENTRY_LIMIT = 17_000;
const PANE_LIMIT = 340_000;
/** Of a view that loads when somebody asks for it, on top of the pane; the review brings its statistics along. */
const VIEW_LIMIT = 55_000;
const TEXTS = /\bfunctionTexts\.(en|zhCN)\b/;
const NOT_IN_FUNCTIONS = /node_modules\/(react|react-dom|@fluentui|zod|intl-messageformat|@formatjs)\//;

/** Sizes of what loads with the page and of what loads with the pane on top of it. */
export function measureBundle(chunks: readonly WrittenChunk[]): readonly BundlePart[] {
  const entry = reach(
    chunks,
    chunks.filter(({ isEntry }) => isEntry),
  );
  const functions = entry.filter(({ moduleIds }) => moduleIds.some((id) => /\/functions\/\w+\.ts$/.test(id)));
  const later = chunks.filter(({ fileName }) => entry.some(({ dynamicImports }) => dynamicImports.includes(fileName)));
  const beyondEntry = (from: readonly WrittenChunk[]) => reach(chunks, from).filter((chunk) => !entry.includes(chunk));
  const texts = later.filter((chunk) => languageOf(chunk) !== '');
  const pane = beyondEntry(later.filter((chunk) => !texts.includes(chunk)));
  const views = chunks.filter(({ fileName }) => pane.some(({ dynamicImports }) => dynamicImports.includes(fileName)));
  return [
    part('functions', functions, FUNCTIONS_LIMIT),
    ...texts.map((chunk) => part(`texts ${languageOf(chunk)}`, beyondEntry([chunk]), TEXTS_LIMIT)),
    part('page', entry, ENTRY_LIMIT),
    part('pane', pane, PANE_LIMIT),
    ...views.map((view) => {
      const own = beyondEntry([view]).filter((chunk) => !pane.includes(chunk));
      return part(`view ${view.fileName.replace(/^.*\/|-.*$/g, '')}`, own, VIEW_LIMIT);
    }),
  ];
}

/** Sentences on what is too large, or loads before somebody sees the pane. */
export function faultsOfBundle(chunks: readonly WrittenChunk[]): readonly string[] {
  const entry = reach(
    chunks,
    chunks.filter(({ isEntry }) => isEntry),
  );
  const strangers = entry.flatMap(({ moduleIds }) => moduleIds).filter((id) => NOT_IN_FUNCTIONS.test(id));
  return [
    ...measureBundle(chunks)
      .filter(({ files, size, limit }) => size > limit || files.length === 0)
      .map(
        ({ name, size, limit }) =>
          `The ${name} has ${size} bytes after gzip; more than 0 and at most ${limit} are allowed.`,
      ),
    ...strangers.map((id) => `${id} loads with the functions.`),
  ];
}

/** A file that only points to the texts has no modules of its own, but their name. */
const languageOf = ({ fileName, moduleIds }: WrittenChunk): string =>
  TEXTS.exec([fileName, ...moduleIds].join(' '))?.[1] ?? '';

function reach(chunks: readonly WrittenChunk[], from: readonly WrittenChunk[]): readonly WrittenChunk[] {
  const reached = new Set(from);
  for (const chunk of reached) {
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) reached.add(other);
  }
  return [...reached];
}

function part(name: string, chunks: readonly WrittenChunk[], limit: number): BundlePart {
  const size = chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  return { name, files: chunks.map(({ fileName }) => fileName), size, limit };
}
