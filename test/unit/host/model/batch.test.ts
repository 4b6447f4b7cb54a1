import { describe, expect, it } from 'vitest';
import { rangeOf, sheetOf, startHost } from './requests.ts';

describe('a batch', () => {
  it('should leave in effect what came before the failing action, and nothing after it', async () => {
    const host = startHost();
    const answer = await host.run((workbook) => {
      rangeOf(workbook, 'A1').set('Values', 1).load('Values');
      sheetOf(workbook, 'Nowhere');
      rangeOf(workbook, 'A2').set('Values', 2);
    });
    expect(answer.code).toBe('ItemNotFound');
    expect(answer.values).toEqual([{ Values: [[1]] }]);
    const [sheet = ''] = host.grid.sheets().map(({ id }) => id);
    expect(host.grid.values({ sheet, row: 0, column: 0, rows: 2, columns: 1 })).toEqual([[1], ['']]);
  });

  it('should name class and member of what is not covered, to the add-in and to the page', async () => {
    const answer = await startHost().run((workbook) => rangeOf(workbook, 'A1').method('GetSurroundingRegion'));
    expect(answer).toMatchObject({ code: 'ApiNotFound', notCovered: answer.message });
    expect(answer.message).toContain('Range.GetSurroundingRegion');
  });

  it('should answer a null object, and everything reached through it, as null', async () => {
    const answer = await startHost().run((workbook) => {
      const sheet = workbook.property('Worksheets').method('GetItemOrNullObject', 'Nowhere').load('Name');
      sheet.method('GetUsedRange').load('Values');
    });
    expect(answer).toMatchObject({ code: null, values: [null, null] });
  });

  it('should refuse to write through a null object, or to take one for an argument', async () => {
    const write = await startHost().run((workbook) =>
      workbook.property('Worksheets').method('GetItemOrNullObject', 'Nowhere').set('Name', 'x'),
    );
    const argument = await startHost().run((workbook) => {
      const nothing = sheetOf(workbook).method('GetUsedRangeOrNullObject', true);
      rangeOf(workbook, 'A1:B2').method('GetIntersection', nothing);
    });
    expect([write.code, argument.code]).toEqual(['ItemNotFound', 'InvalidArgument']);
  });

  it('should refuse a request over 5 MB, counted in bytes', async () => {
    const host = startHost();
    const answer = await host.run((workbook) => rangeOf(workbook, 'A1').set('Values', '字'.repeat(1_800_000)));
    expect(answer.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('should refuse an answer over 5 MB', async () => {
    const host = startHost();
    const [sheet = ''] = host.grid.sheets().map(({ id }) => id);
    const text = 'x'.repeat(30_000);
    const area = { sheet, row: 0, column: 0, rows: 200, columns: 1 };
    host.grid.write(
      area,
      Array.from({ length: 200 }, () => [text]),
    );
    const answer = await host.run((workbook) => rangeOf(workbook, 'A1:A200').load('Values'));
    expect(answer.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('should refuse to read more than 5,000,000 cells', async () => {
    const answer = await startHost().run((workbook) => rangeOf(workbook, 'A1:ALL5001').load('Values'));
    expect(answer.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('should answer what is no batch with an error, not with silence', async () => {
    const { raw } = startHost();
    for (const body of ['', 'null', '[]', '{}', '{"Actions":1}']) {
      expect(JSON.parse((await raw(body)).body)).toMatchObject({ Error: { Code: 'InvalidRequest' } });
    }
  });

  it('should find ranges again by reference until the add-in lets go of them', async () => {
    const host = startHost();
    const body = (await host.raw(request({ 1: root, 2: activeSheet, 3: cell }, [instantiate(3)]))).body;
    const { _ReferenceId: reference } = (JSON.parse(body) as { Results: [{ Value: { _ReferenceId: string } }] })
      .Results[0].Value;
    const byReference = { 1: root, 4: { Id: 4, ObjectPathType: 6, Name: reference } };
    const load = { Id: 9, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['Address'] } };
    const release = {
      Id: 8,
      ActionType: 3,
      Name: '_RemoveReference',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [reference] },
    };
    expect((await host.raw(request(byReference, [load]))).body).toContain('Sheet1!B2');
    await host.raw(request(byReference, [release]));
    expect((await host.raw(request(byReference, [load]))).body).toContain('InvalidObjectPath');
  });

  it('should say which traces were passed, up to the failing action', async () => {
    const trace = (Id: number): unknown => ({ Id, ActionType: 5, Name: '', ObjectPathId: 0 });
    const fails = { Id: 8, ActionType: 3, Name: 'Nothing', ObjectPathId: 1 };
    const { body } = await startHost().raw(request({ 1: root }, [trace(6), trace(7), fails, trace(9)]));
    expect(JSON.parse(body)).toMatchObject({ TraceIds: [6, 7], Error: { Code: 'ApiNotFound', ActionIndex: 2 } });
  });

  it('should set what `set` names, through nested objects', async () => {
    const answer = await startHost().run((workbook) =>
      rangeOf(workbook, 'A1')
        .update({ values: [[5]], format: { font: { bold: true }, fill: { color: '#ffeeaa' } } })
        .load('Values', 'Format/Font/Bold', 'Format/Fill/Color'),
    );
    expect(answer.values).toEqual([{ Values: [[5]], Format: { Font: { Bold: true }, Fill: { Color: '#FFEEAA' } } }]);
  });
});

describe('load', () => {
  it('should page through a collection by $top and $skip', async () => {
    const answer = await startHost({ sheets: ['a', 'b', 'c', 'd'] }).run((workbook) =>
      workbook.property('Worksheets').query({ Select: ['Name'], Top: 2, Skip: 1 }),
    );
    expect(answer.values).toMatchObject([
      {
        _Items: [
          { Name: 'b', _Index: 1 },
          { Name: 'c', _Index: 2 },
        ],
      },
    ]);
  });

  it('should load all plain properties for $all, and objects only where they are named', async () => {
    const answer = await startHost().run((workbook) => sheetOf(workbook).load('$all'));
    expect(answer.values).toMatchObject([{ Name: 'Sheet1', Position: 0, Visibility: 'Visible' }]);
    expect(answer.values[0]).not.toHaveProperty('Tables');
  });

  it('should answer ApiNotFound for a property that is not covered', async () => {
    const answer = await startHost().run((workbook) => rangeOf(workbook, 'A1').load('Hyperlink'));
    expect([answer.code, answer.message]).toEqual(['ApiNotFound', expect.stringContaining('Range.Hyperlink')]);
  });
});

const root = { Id: 1, ObjectPathType: 1, Name: '' };
const activeSheet = below(2, 'Worksheets', 4, 1);
const cell = {
  Id: 3,
  ObjectPathType: 3,
  Name: 'GetRange',
  ParentObjectPathId: 5,
  ArgumentInfo: { Arguments: ['B2'] },
};

function below(id: number, name: string, type: number, parent: number): Readonly<Record<string, unknown>> {
  return { Id: id, ObjectPathType: type, Name: name, ParentObjectPathId: parent };
}

const instantiate = (path: number): unknown => ({ Id: 7, ActionType: 1, Name: '', ObjectPathId: path });

function request(paths: Readonly<Record<number, unknown>>, actions: readonly unknown[]): string {
  const sheet = below(5, 'GetActiveWorksheet', 3, 2);
  return JSON.stringify({ Actions: actions, ObjectPaths: { ...paths, 5: sheet } });
}
