// A JSON text with one value in it, anywhere, replaced: by what no wire should send, or by nothing.

/** @param at which of its values, counted through and around */
export function withWrongValue(json: string, at: number, wrong: unknown): string {
  const count = countOf(json);
  let left = at % count;
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) => (left-- === 0 ? wrong : value)) ?? 'null';
}

function countOf(json: string): number {
  let count = 0;
  JSON.stringify(JSON.parse(json), (_key, value: unknown) => {
    count++;
    return value;
  });
  return count;
}
