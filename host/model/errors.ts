/** Excel's own error codes, as `OfficeExtension.Error.code` shows them. */
export type ApiErrorCode =
  | 'ApiNotFound'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'AccessDenied'
  | 'InvalidOperation'
  | 'InvalidRequest'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const notFound = (what: string): ApiError =>
  new ApiError('ItemNotFound', `The requested resource doesn't exist: ${what}`);

export const invalidArgument = (what: string): ApiError =>
  new ApiError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);
