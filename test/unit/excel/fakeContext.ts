import { cellAddress } from '../../../src/sheets/address.ts';
import type { Area } from '../../../src/sheets/sheetSpec.ts';
import {
  areaOf,
  copyRows,
  excelError,
  type FakeBook,
  type FakeSheet,
  matrix,
  read,
  shift,
  type Spill,
  spillsOn,
  spiltInto,
  usedArea,
  writeCells,
} from './fakeBook.ts';
import { fakeCharts } from './fakeCharts.ts';

/**
 * As strict as the client library: members that are not listed here throw, properties read before
 * they were loaded and synchronised throw, and what is queued happens in order at the next sync.
 */
export class FakeContext {
  syncs = 0;
  actions = 0;
  /** Whose values were asked for. */
  cellsRead = 0;
  /** Throws in place of that action, or at that sync; earlier ones have taken effect. */
  failAt: { action?: number; sync?: number; code: string } | null = null;
  onSync: (() => void) | null = null;
  /** Characters of cells that one request may carry, and its answer; a larger one is refused as a whole. */
  limit = Infinity;
  private queue: (() => void)[] = [];
  private sent = 0;
  private answered = 0;
  private readonly areas = new WeakMap<object, () => Area>();

  constructor(readonly book: FakeBook) {}

  readonly asExcel = this as unknown as Excel.RequestContext;

  readonly application = strict({
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  });

  get workbook(): object {
    return strict({
      worksheets: this.worksheets(),
      tables: this.tables(null),
      settings: this.settings(),
      names: this.names(() => this.book.names),
    });
  }

  async sync(): Promise<void> {
    this.syncs += 1;
    this.onSync?.();
    const queued = this.queue;
    const { sent } = this;
    [this.queue, this.sent, this.answered] = [[], 0, 0];
    if (this.failAt?.sync === this.syncs) throw excelError(this.failAt.code);
    if (sent > this.limit) throw excelError('RequestPayloadSizeLimitExceeded');
    for (const action of queued) {
      this.actions += 1;
      if (this.failAt?.action === this.actions) throw excelError(this.failAt.code);
      action();
    }
  }

  private later(action: () => void): void {
    this.queue.push(action);
  }

  /** An object whose properties can be read only after `load` and `sync`. */
  private loadable(
    read: () => Record<string, unknown>,
    members: Record<string, unknown> = {},
    loaded: Record<string, unknown> = {},
  ): object {
    const self: object = strict(
      {
        ...members,
        load: (names: string) => {
          this.later(() => {
            const now = read();
            for (const name of names.split(',').map((each) => each.trim().split('/')[0] ?? '')) {
              if (!(name in now)) throw excelError('InvalidArgument');
              loaded[name] = now[name];
              if (name === 'values' && Array.isArray(now.values)) this.cellsRead += now.values.flat().length;
              this.answered += sizeOf(now[name]);
              if (this.answered > this.limit) throw excelError('ResponsePayloadSizeLimitExceeded');
            }
            loaded.isNullObject = now.isNullObject ?? false;
          });
          return self;
        },
      },
      loaded,
    );
    return self;
  }

  private worksheets(): object {
    const sheetBy = (key: string): FakeSheet => this.book.find(key) ?? raise('ItemNotFound');
    return this.loadable(
      () => ({
        items: this.book.sheets.map((sheet) =>
          this.sheet(() => sheet, { id: sheet.id, name: sheet.name, visibility: sheet.visibility }),
        ),
      }),
      {
        add: (name: string) => this.later(() => void this.book.addSheet(name)),
        getItem: (key: string) => this.sheet(() => sheetBy(key)),
        getItemOrNullObject: (key: string) => this.sheet(() => this.book.find(key) ?? null),
      },
    );
  }

  private sheet(find: () => FakeSheet | null, loaded: Record<string, unknown> = {}): object {
    const found = (): FakeSheet => find() ?? raise('ItemNotFound');
    const set = (change: (sheet: FakeSheet) => void) => this.later(() => change(found()));
    const self = this.loadable(
      () => {
        const sheet = find();
        return { id: sheet?.id, name: sheet?.name, isNullObject: sheet === null };
      },
      {
        tables: this.tables(found),
        charts: fakeCharts(
          () => found().charts,
          (action) => this.later(action),
        ),
        names: this.names(() => found().names),
        protection: this.loadable(() => ({ protected: found().isProtected, options: found().protection }), {
          protect: (options: unknown) =>
            set((sheet) => {
              if (sheet.isProtected) raise('AccessDenied');
              Object.assign(sheet, { isProtected: true, protection: options });
            }),
          unprotect: () => set((sheet) => (sheet.isProtected = false)),
        }),
        freezePanes: strict({
          unfreeze: () => set(() => undefined),
          freezeAt: () => set(() => undefined),
          freezeRows: () => set(() => undefined),
        }),
        pageLayout: sink(this, ['orientation', 'zoom'], ['setPrintTitleRows', 'setPrintTitleColumns'], {
          headersFooters: strict({ defaultForAllPages: sink(this, ['leftFooter', 'rightFooter']) }),
        }),
        getRange: (address: string) => this.range(found, () => areaOf(address)),
        getUsedRangeOrNullObject: () => this.range(found, () => usedArea(found())),
        delete: () => set((sheet) => this.book.sheets.splice(this.book.sheets.indexOf(sheet), 1)),
      },
      loaded,
    );
    return settable(self, {
      name: (value) => set((sheet) => (sheet.name = String(value))),
      visibility: (value) => set((sheet) => (sheet.visibility = String(value))),
      tabColor: () => set(() => undefined),
      showGridlines: () => set(() => undefined),
    });
  }

  private range(found: () => FakeSheet, areaNow: () => Area | null): object {
    const area = (): Area => areaNow() ?? raise('ItemNotFound');
    const set = (change: (sheet: FakeSheet, at: Area) => void, characters = 0) => {
      this.sent += characters;
      this.later(() => {
        if (found().isProtected) throw excelError('AccessDenied');
        change(found(), area());
      });
    };
    const valueAt = (key: string, spills: readonly Spill[]): unknown => {
      const cell = found().cells.get(key) ?? spiltInto(spills, key) ?? '';
      return typeof cell === 'string' && cell.startsWith('=')
        ? (this.book.results.get(`${found().name}!${key}`) ?? 0)
        : read(cell);
    };
    const self = this.loadable(
      () => {
        const at = areaNow();
        if (!at) return { isNullObject: true, address: undefined };
        const spills = spillsOn(this.book, found());
        const last = cellAddress(at.row + at.rows - 1, at.column + at.columns - 1);
        return {
          address: `'${found().name}'!${cellAddress(at.row, at.column)}:${last}`,
          values: matrix(at, (key) => valueAt(key, spills)),
          formulas: matrix(at, (key) => {
            const cell = found().cells.get(key);
            return cell === undefined ? valueAt(key, spills) : read(cell);
          }),
          numberFormat: matrix(at, (key) => found().formats.get(key) ?? 'General'),
        };
      },
      {
        getSpillingToRangeOrNullObject: () =>
          this.range(found, () => {
            const { row, column } = area();
            return (
              spillsOn(this.book, found()).find((spill) => spill.area.row === row && spill.area.column === column)
                ?.area ?? null
            );
          }),
        delete: (side: string) => set((sheet, at) => shift(sheet, at, side)),
        insert: (side: string) => set((sheet, at) => shift(sheet, at, side)),
        copyFrom: (source: object) =>
          set((sheet, at) => copyRows(sheet, this.areas.get(source)?.() ?? raise('InvalidArgument'), at.row)),
        unmerge: () => set(() => undefined),
        clear: (what: string) =>
          set((sheet, at) => matrix(at, (key) => (what === 'Contents' ? sheet.cells : sheet.formats).delete(key))),
        merge: () => set(() => undefined),
        conditionalFormats: strict({ clearAll: () => set(() => undefined), add: () => conditionalFormat(this) }),
        dataValidation: settable(strict({ clear: () => set(() => undefined) }), {
          rule: () => set(() => undefined),
          prompt: () => set(() => undefined),
          errorAlert: () => set(() => undefined),
        }),
        format: rangeFormat(this),
      },
    );
    const range = settable(self, {
      values: (value) => set((sheet, at) => writeCells(sheet, at, value), sizeOf(value)),
      formulas: (value) => set((sheet, at) => writeCells(sheet, at, value), sizeOf(value)),
      numberFormat: (value) =>
        set((sheet, at) =>
          matrix(at, (key) => {
            const [row = 0, column = 0] = key.split(',').map(Number);
            const format: unknown = Array.isArray(value) ? value[row - at.row][column - at.column] : value;
            sheet.formats.set(key, String(format));
          }),
        ),
    });
    this.areas.set(range, area);
    return range;
  }

  private tables(found: (() => FakeSheet) | null): object {
    const sheets = (): FakeSheet[] => (found ? [found()] : this.book.sheets);
    const all = () => sheets().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    return this.loadable(
      () => ({
        items: all().map(({ table }) => {
          const { name, style, showFilterButton } = table;
          return this.table(() => table.name, { name, style, showFilterButton });
        }),
      }),
      {
        getItem: (name: string) => this.table(() => name),
        add: (address: string) => {
          const table = { name: '', style: '', showFilterButton: true, area: areaOf(address) };
          this.later(() => found?.().tables.push(table));
          const rename = (name: string) =>
            this.later(() => {
              if (this.book.sheets.some((sheet) => sheet.tables.some((each) => each.name === name)))
                raise('ItemAlreadyExists');
              table.name = name;
            });
          return settable(strict({}), {
            name: (name) => rename(String(name)),
            style: (style) => this.later(() => (table.style = String(style))),
            showFilterButton: (shown) => this.later(() => (table.showFilterButton = Boolean(shown))),
          });
        },
      },
    );
  }

  private table(name: () => string, loaded: Record<string, unknown> = {}): object {
    const owner = (): FakeSheet =>
      this.book.sheets.find(({ tables }) => tables.some((table) => table.name === name())) ?? raise('ItemNotFound');
    const area = (): Area => owner().tables.find((table) => table.name === name())?.area ?? raise('ItemNotFound');
    return strict({
      ...loaded,
      getRange: () => this.range(owner, area),
      worksheet: this.loadable(() => ({ name: owner().name })),
      convertToRange: () =>
        this.later(() => {
          const sheet = owner();
          sheet.tables = sheet.tables.filter((table) => table.name !== name());
        }),
      resize: (address: string) =>
        this.later(() => {
          const table = owner().tables.find((each) => each.name === name());
          if (table) table.area = areaOf(address);
        }),
    });
  }

  private names(all: () => ReadonlyMap<string, string>): object {
    return this.loadable(() => ({ items: [...all()].map(([name, formula]) => ({ name, formula })) }));
  }

  private settings(): object {
    return strict({
      getItemOrNullObject: (key: string) =>
        this.loadable(() => ({ value: this.book.settings.get(key), isNullObject: !this.book.settings.has(key) })),
      add: (key: string, value: unknown) => this.later(() => void this.book.settings.set(key, structuredClone(value))),
    });
  }

  /** For members that are only written: colours, sizes, borders. */
  queueNothing(): void {
    this.later(() => undefined);
  }
}

const sizeOf = (cells: unknown): number =>
  Array.isArray(cells) && Array.isArray(cells[0]) ? JSON.stringify(cells).length : 0;

function raise(code: string): never {
  throw excelError(code);
}

/** Members that are not there throw, as a misspelt one should. */
export function strict(members: object, loaded: Record<string, unknown> = {}): object {
  return new Proxy(members, {
    get(target, name) {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (name in target) return Reflect.get(target, name);
      if (name in loaded) return loaded[name];
      throw new Error(`The property '${name}' is not there or not loaded`);
    },
    set(_, name) {
      throw new Error(`The property '${String(name)}' cannot be set`);
    },
  });
}

export function settable(members: object, setters: Record<string, (value: unknown) => void>): object {
  const self: object = new Proxy(members, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name !== 'load' || typeof member !== 'function') return member;
      return (names: string) => {
        member(names);
        return self;
      };
    },
    set(_, name, value) {
      const setter = setters[String(name)];
      if (!setter) throw new Error(`The property '${String(name)}' cannot be set`);
      setter(value);
      return true;
    },
  });
  return self;
}

function sink(
  context: FakeContext,
  properties: readonly string[],
  methods: readonly string[] = [],
  inner: object = {},
): object {
  const queue = () => context.queueNothing();
  const own = { ...inner, ...Object.fromEntries(methods.map((name) => [name, queue])) };
  return settable(strict(own), Object.fromEntries(properties.map((name) => [name, queue])));
}

function rangeFormat(context: FakeContext): object {
  return sink(
    context,
    ['columnWidth', 'rowHeight', 'horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel'],
    [],
    {
      font: sink(context, ['bold', 'italic', 'size', 'color']),
      fill: sink(context, ['color']),
      protection: sink(context, ['locked']),
      borders: strict({ getItem: () => sink(context, ['style', 'color']) }),
    },
  );
}

function conditionalFormat(context: FakeContext): object {
  const format = strict({ font: sink(context, ['color', 'bold']), fill: sink(context, ['color']) });
  return strict({
    custom: strict({ rule: sink(context, ['formula']), format }),
    cellValue: sink(context, ['rule'], [], { format }),
    dataBar: strict({ positiveFormat: sink(context, ['fillColor', 'gradientFill']) }),
  });
}
