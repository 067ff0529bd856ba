// The bodies of the crash test: each names its key and number, and its length follows from the number.

/** Every third is large enough to be a file of its own. */
export function bodyOf(key: string, n: number): Buffer {
  const line = `${key} ${n}\n`;
  return Buffer.from(line.repeat(n % 3 === 0 ? 12_000 : 20));
}

/** Whether a body is whole, and which one it is. */
export function numberOf(key: string, body: Buffer): number | undefined {
  const n = Number(body.toString('utf8', 0, body.indexOf(0x0a)).slice(key.length + 1));
  return bodyOf(key, n).equals(body) ? n : undefined;
}
