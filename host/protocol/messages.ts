/** The envelope of office.js on the web: JSON strings through postMessage, in both directions. */
export interface RequestMessage {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: ActionKind;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export type ActionKind = 0 | 1 | 2;
export const INVOKE = 0;
export const REGISTER = 1;
export const UNREGISTER = 2;

const ANSWER = 1;
const FOR_CALL = 0;
const FOR_EVENT = 1;

/** Null for whatever else frames send each other. */
export function parseRequest(data: unknown): RequestMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message: unknown = JSON.parse(data);
    return isRequest(message) ? message : null;
  } catch {
    return null;
  }
}

/** `errorCode` 0 is success; anything else makes the call fail in the add-in. */
export function answerTo(request: RequestMessage, data: unknown, errorCode = 0): string {
  return envelope(request, { _errorCode: errorCode, _responseType: FOR_CALL, _data: data });
}

/** An event that goes out under the registration's own correlation. */
export function eventFor(registration: RequestMessage, data: unknown): string {
  return envelope(registration, { _errorCode: 0, _responseType: FOR_EVENT, _data: data });
}

function envelope(request: RequestMessage, rest: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    _messageType: ANSWER,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: '',
    _serializerVersion: 1,
    ...rest,
  });
}

function isRequest(message: unknown): message is RequestMessage {
  if (typeof message !== 'object' || message === null) return false;
  return '_messageType' in message && message._messageType === 0 && '_actionName' in message;
}
