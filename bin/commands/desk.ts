// `slugline desk`: the wire desk in the reader's browser, over a running engine or a deployed stack.
import { connect, type Target } from '../connection.ts';
import { serveDesk } from '../desk/server.ts';
import { print, say } from '../output.ts';

export async function desk(target: Target & { readonly port?: number }): Promise<void> {
  const connection = await connect(target);
  try {
    const source = target.stack ?? 'this machine';
    const served = await serveDesk({ connection, port: target.port, source });
    print(served.url);
    say(`The desk of ${source} is served there, on this machine alone. Press Ctrl-C to stop.`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await served.close();
  } finally {
    await connection.close();
  }
}
