import { describe, expect, it, vi } from 'vitest';
import type { GridEvent } from '../../../../host/grid/grid.ts';
import { createConversation, type ConversationOptions } from '../../../../host/protocol/conversation.ts';
import { INVOKE, REGISTER, UNREGISTER } from '../../../../host/protocol/messages.ts';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

interface Sent {
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _responseType: number;
  readonly _data: Readonly<Record<string, unknown>> | null;
}

type Send = (name: string, data?: unknown, type?: number) => number;

function talk(options: Partial<ConversationOptions> = {}) {
  const posted: Sent[] = [];
  const refused: string[] = [];
  const conversation = createConversation({
    frame: { post: (message) => posted.push(JSON.parse(message) as Sent) },
    locale: 'zh-CN',
    documentUrl: 'http://localhost/Book1.xlsx',
    runBatch: (body) => Promise.resolve({ body: `ran ${body}`, notCovered: null }),
    onRefused: (what) => refused.push(what),
    ...options,
  });
  let last = 0;
  const send: Send = (name, data = {}, type = INVOKE) => {
    last += 1;
    const message = {
      _messageType: 0,
      _actionName: name,
      _actionType: type,
      _conversationId: 'c',
      _correlationId: last,
    };
    conversation.receive(JSON.stringify({ ...message, _data: data }));
    return last;
  };
  const batch = (body: unknown): number =>
    send('executeMethod', { DdaMethod: { DispatchId: 93 }, ArrayData: ['', '', '', '', body] });
  return { conversation, posted, refused, send, batch };
}

describe('requests', () => {
  it('should be told of the application, with its requirement sets and settings', () => {
    const { posted, send } = talk({ settings: new Map([['a', { b: 1 }]]) });
    send('ContextActivationManager_getAppContextAsync');
    expect(posted[0]).toMatchObject({
      _errorCode: 0,
      _data: { _appName: 16, _appUILocale: 'zh-CN', _settings: [['a', '{"b":1}']] },
    });
    const { _requirementMatrix: sets } = posted[0]?._data as { _requirementMatrix: string };
    expect(JSON.parse(sets)).toMatchObject({ ExcelApi: '1.14', SharedRuntime: '1.1' });
  });

  it('should hear where the keyboard goes when it leaves the add-in, and pass over other notices', () => {
    const exits: string[] = [];
    const { posted, send } = talk({ onExit: (exit) => exits.push(exit) });
    for (const action of [5, 10, 6, 14, 15]) send('ContextActivationManager_notifyHost', ['id', action]);
    expect(exits).toEqual(['next', 'previous', 'previous', 'sheet']);
    expect(posted.map(({ _errorCode }) => _errorCode)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each<[string, (name: Send) => number]>([
    ['an unknown request', (name: Send) => name('Dialog_open')],
    ['another method', (name: Send) => name('executeMethod', { DdaMethod: { DispatchId: 64 } })],
    ['a request without a batch', (name: Send) => name('executeMethod', { DdaMethod: { DispatchId: 93 } })],
    ['an unknown event', (name: Send) => name('dialogMessageReceived', {}, REGISTER)],
    ['settings that nobody keeps', (name: Send) => name('executeMethod', { DdaMethod: { DispatchId: 76 } })],
  ])('should answer %s with an error and tell the page', (_, request) => {
    const { posted, refused, send: sendIt } = talk();
    request(sendIt);
    expect(posted).toHaveLength(1);
    expect(posted[0]?._errorCode).not.toBe(0);
    expect(refused).toHaveLength(1);
  });

  it('should leave alone whatever else frames send each other', () => {
    const { conversation, posted } = talk();
    for (const data of [null, 3, {}, 'hello', '{}', '{"_messageType":1}', '[']) conversation.receive(data);
    expect(posted).toEqual([]);
  });
});

describe('batches', () => {
  it('should be answered in the order in which they came, and past a failure', async () => {
    const { posted, refused, batch } = talk({
      runBatch: async (body) => {
        if (body === 'slow') await new Promise((resolve) => setImmediate(resolve));
        if (body === 'broken') throw new Error('a bug');
        return { body, notCovered: null };
      },
    });
    const ids = ['slow', 'broken', 'fast'].map(batch);
    await expect.poll(() => posted.length).toBe(3);
    expect(posted.map(({ _correlationId }) => _correlationId)).toEqual(ids);
    expect(posted.map(({ _errorCode }) => _errorCode === 0)).toEqual([true, false, true]);
    expect(refused).toEqual([expect.stringContaining('a bug')]);
  });

  it('should let answers of custom functions pass a batch that waits for them', async () => {
    let settle = (): void => undefined;
    const { posted, batch } = talk({
      runBatch: async (body) => {
        if (body === 'reads') await new Promise<void>((resolve) => (settle = resolve));
        else settle();
        return { body, notCovered: null };
      },
    });
    batch('reads');
    await Promise.resolve();
    batch('{"Name":"Microsoft.ExcelServices.CustomFunctions"}');
    await expect.poll(() => posted.length).toBe(2);
  });

  it('should tell the page what the model does not cover', async () => {
    const { refused, batch } = talk({ runBatch: () => Promise.resolve({ body: '', notCovered: 'Range.Hyperlink' }) });
    batch('x');
    await expect.poll(() => refused).toEqual(['Range.Hyperlink']);
  });
});

describe('events', () => {
  it('should wait until the add-in listens, and go to its registration', () => {
    const { conversation, posted, send } = talk();
    conversation.sendEntries([1]);
    conversation.sendEntries([2]);
    const id = send('richApiMessage', {}, REGISTER);
    conversation.sendEntries([3]);
    expect(posted.map(({ _correlationId, _data }) => [_correlationId, _data])).toEqual([
      [id, { Error: 0 }],
      [id, { ArrayData: [1, 2] }],
      [id, { ArrayData: [3] }],
    ]);
  });

  it('should wait again when the add-in no longer listens', () => {
    const { conversation, posted, send } = talk();
    send('richApiMessage', {}, REGISTER);
    send('richApiMessage', {}, UNREGISTER);
    conversation.sendEntries([1]);
    expect(posted).toHaveLength(2);
    send('richApiMessage', {}, REGISTER);
    expect(posted.at(-1)?._data).toEqual({ ArrayData: [1] });
  });

  it('should tell of the selection where there is a grid', () => {
    const listeners: ((event: GridEvent) => void)[] = [];
    const listen = (listener: (event: GridEvent) => void) => {
      listeners.push(listener);
      return () => undefined;
    };
    const { posted, send } = talk({ grid: { listen } });
    send('documentSelectionChanged', {}, REGISTER);
    for (const tell of listeners) {
      tell({ kind: 'selected', area: { sheet: 's', row: 0, column: 0, rows: 1, columns: 1 } });
    }
    expect(posted.map(({ _responseType }) => _responseType)).toEqual([0, 1]);
  });
});

describe('document settings', () => {
  const save = (pairs: unknown) => ({ DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: pairs } });

  it('should take the place of all that was there, and load again', () => {
    const settings = new Map<string, unknown>([['old', 1]]);
    const { posted, send } = talk({ settings });
    send('executeMethod', save([['new', '{"a":[1]}']]));
    expect([...settings]).toEqual([['new', { a: [1] }]]);
    send('executeMethod', { DdaMethod: { DispatchId: 75 } });
    expect(posted.at(-1)?._data).toMatchObject({ Properties: { Settings: [{ Name: 'new', Value: '{"a":[1]}' }] } });
  });

  it('should stay as they were where they cannot be read', () => {
    const settings = new Map<string, unknown>([['old', 1]]);
    const { posted, send } = talk({ settings });
    for (const pairs of [undefined, 'x', [['a', '{']], [1]]) send('executeMethod', save(pairs));
    expect([...settings]).toEqual([['old', 1]]);
    expect(posted.every(({ _errorCode }) => _errorCode !== 0)).toBe(true);
  });
});
