/**
 * What is opened when it is first used, since nothing before needs it: a client, or a module. Node takes as long to find
 * a module again as a short story takes to read.
 */
export function later<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}
