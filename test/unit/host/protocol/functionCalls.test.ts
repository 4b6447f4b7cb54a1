import { expect, it } from 'vitest';
import { createFunctionDesk } from '../../../../host/protocol/functionCalls.ts';

function startDesk({ begun = true } = {}) {
  const sent: (readonly unknown[])[] = [];
  const desk = createFunctionDesk((entries) => sent.push(entries));
  if (begun) desk.begin();
  const call = (id: string, ...parameters: readonly unknown[]) => ({ id, parameters, address: 'Sheet1!A1' });
  return { desk, sent, call };
}

it('should send many calls as one event, each an entry of its own', () => {
  const { desk, sent, call } = startDesk();
  void desk.call([call('ADD', 1, 2), call('SUM', [[1], [null]])]);
  expect(sent).toEqual([
    [
      [1, 1000, '', '[1,"ADD",[1,2],"Sheet1!A1",0]', '', false],
      [1, 1000, '', '[2,"SUM",[[[1],[null]]],"Sheet1!A1",0]', '', false],
    ],
  ]);
});

it('should keep calls until the runtime is there, and send them once', () => {
  const { desk, sent, call } = startDesk({ begun: false });
  void desk.call([call('A')]);
  void desk.call([call('B')]);
  expect(sent).toEqual([]);
  desk.begin();
  desk.begin();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toHaveLength(2);
});

it('should end calls that were never sent when the add-in goes, without telling its runtime', async () => {
  const { desk, sent, call } = startDesk({ begun: false });
  const answers = desk.call([call('A')]);
  desk.abandon('gone');
  desk.begin();
  expect(await answers).toEqual([{ ok: false, error: '#VALUE!', message: 'gone' }]);
  expect(sent).toEqual([]);
});

it('should give each call its own answer, in whichever order they come', async () => {
  const { desk, call } = startDesk();
  const answers = desk.call([call('A'), call('B'), call('C')]);
  desk.settle([[3, true, true], 'noise', [99, true, 1]]);
  desk.settle([
    [1, true, [[1, 'x']]],
    [2, false, 'said why', 1, [0]],
  ]);
  expect(await answers).toEqual([
    { ok: true, values: [[1, 'x']] },
    { ok: false, error: '#N/A', message: 'said why' },
    { ok: true, values: [[true]] },
  ]);
});

it.each([
  [1, '#N/A'],
  [2, '#VALUE!'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
  [9, '#NAME?'],
  [0, '#VALUE!'],
  [undefined, '#VALUE!'],
])('should read the error code %j as %s', async (code, error) => {
  const { desk, call } = startDesk();
  const answers = desk.call([call('A')]);
  desk.settle([[1, false, null, code]]);
  expect(await answers).toEqual([{ ok: false, error, message: '' }]);
});

it('should read errors inside a matrix, and blanks as 0', async () => {
  const { desk, call } = startDesk();
  const answers = desk.call([call('A')]);
  const missing = { valueType: 'CustomFunctionError', basicValue: '#N/A', type: 'Error' };
  desk.settle([[1, true, [[missing, null, 'x']]]]);
  expect(await answers).toEqual([{ ok: true, values: [['#N/A', 0, 'x']] }]);
});

it('should cancel and settle what still waits when the add-in goes', async () => {
  const { desk, sent, call } = startDesk();
  const answers = desk.call([call('A')]);
  desk.abandon('The add-in was closed.');
  expect(await answers).toEqual([{ ok: false, error: '#VALUE!', message: 'The add-in was closed.' }]);
  expect(sent.at(-1)).toEqual([[1, 1001, '', '{"invocationId":1}', '', false]]);
  desk.abandon('again');
  expect(sent).toHaveLength(2);
});
