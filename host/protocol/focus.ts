import { INVOKE } from './messages.ts';

/** Where the keyboard goes when it leaves the add-in’s frame. */
export type Exit = 'next' | 'previous' | 'sheet';

/** What office.js says when Tab runs out of fields, or Ctrl+F6, Esc or F2 is pressed, by its numbers. */
const EXITS: ReadonlyMap<unknown, Exit> = new Map([
  [5, 'next'],
  [6, 'previous'],
  [13, 'next'],
  [14, 'previous'],
  [15, 'sheet'],
  [16, 'sheet'],
  [17, 'next'],
  [18, 'previous'],
]);
const TAB_IN = 11;
const TAB_IN_BACKWARDS = 12;

/** What a notice of the add-in says of the keyboard; null for any other notice. */
export const exitIn = (data: unknown): Exit | null => (Array.isArray(data) && EXITS.get(data[1])) || null;

/** Asks the add-in to take the keyboard, at its first or its last field. */
export function enterMessage(conversationId: string, backwards: boolean): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _actionType: INVOKE,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: '',
    _serializerVersion: 1,
    _data: [backwards ? TAB_IN_BACKWARDS : TAB_IN],
  });
}
