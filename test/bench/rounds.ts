/** Rounds before those that count, in which the machine code is made. */
const WARM_UP = 5;

/**
 * Times pieces of work in turns, so that all of them meet the same weather on a shared machine, and gives the fastest
 * round of each, since what else the machine did can only have made the others slower. What counts is the processor's
 * time for this program, its garbage collection included, not that of others.
 *
 * @returns milliseconds by name
 */
export function fastest<Name extends string>(
  work: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const name of names) {
      const took = processorTime(work[name]);
      if (round >= 0) best[name] = Math.min(best[name], took);
    }
  }
  return best;
}

function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
