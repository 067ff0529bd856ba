// A reader of server-sent events who waits for a word.

export interface Follower {
  /** Resolves at the next event that holds the text. */
  next(text: string): Promise<void>;
  close(): void;
}

export async function follow(url: string): Promise<Follower> {
  const ends = new AbortController();
  const { body } = await fetch(url, { signal: ends.signal });
  const waiting = new Map<string, () => void>();
  const reading = (async () => {
    let event = '';
    for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
      event += chunk;
      if (!event.includes('\n\n')) continue;
      for (const [text, done] of waiting) {
        if (!event.includes(text)) continue;
        waiting.delete(text);
        done();
      }
      event = event.slice(event.lastIndexOf('\n\n') + 2);
    }
  })().catch((error: unknown) => {
    if (!ends.signal.aborted) throw error;
  });
  return {
    next: (text) => new Promise((done) => waiting.set(text, done)),
    close() {
      ends.abort();
      void reading;
    },
  };
}
