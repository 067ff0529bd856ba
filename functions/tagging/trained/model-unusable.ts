// Why a trained topic model cannot be used.

/** The bytes are no model, or none for this code: a model must be trained anew, or another one used. */
export class ModelUnusable extends Error {
  override readonly name = 'ModelUnusable';
  readonly code: 'DAMAGED' | 'OTHER_FEATURES';

  constructor(code: 'DAMAGED' | 'OTHER_FEATURES', message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
