// A character set as a function: what readers of text in undeclared sets hand on once they know it.

export type Decode = (bytes: Uint8Array) => string;

/** @param label As the WHATWG Encoding Standard knows it; what no character stands for becomes a sign for that. */
export const decoderOf =
  (label: string): Decode =>
  (bytes) =>
    new TextDecoder(label).decode(bytes);
