/** The middle of the values; of an even number of them the higher one of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** CPU milliseconds, user and system, that the work takes. */
export async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** CPU milliseconds that the work takes when least disturbs it, of five times. */
export async function leastCpuMs(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) least = Math.min(least, await cpuMs(work));
  return least;
}

/** CPU milliseconds of each round behind the first, which only warm the compiler; one worker after the other in each. */
export async function inTurns(
  workers: Readonly<Record<string, () => unknown>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(Object.keys(workers).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(workers)) {
      const ms = await cpuMs(work);
      if (round >= warmUp) times.get(name)!.push(ms);
    }
  }
  return times;
}

/** How many times as fast as its peer: taken within each round, since what slows the machine for a second slows both. */
export const timesAsFast = (own: readonly number[], peer: readonly number[]): number =>
  median(own.map((ms, round) => peer[round]! / ms));

export async function repeated(times: number, work: () => unknown): Promise<void> {
  for (let n = 0; n < times; n++) await work();
}
