/**
 * What is opened when it is first used, since nothing before needs it: a client, or a module. Node takes as long to find
 * a module again as a short story takes to read. What could not be opened is tried again.
 */
export function later<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

/** The same of what takes no waiting: a table, which a start would else build for nothing. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
