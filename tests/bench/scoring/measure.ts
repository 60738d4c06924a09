import { panelReport, rank, robustness } from "../../../lib/domain/scoring/index.ts";
import { bigRound } from "./big-round.ts";
import { plainSum } from "./plain-sum.ts";

/** What one process found out about one size of round; times are medians in milliseconds. */
export interface Measurement {
  applicants: number;
  panelists: number;
  criteria: number;
  parseMs: number;
  plainMs: number;
  /** Median per function name. */
  times: Record<string, number>;
  /** `rank` for a smaller round, measured in turns with this one; only where it was asked for. */
  smallerRankMs?: number;
  peakMb: number;
}

const contenders = { rank, robustness, panelReport };

/**
 * Run as a process of its own (see ../scoring.ts), so that the peak memory belongs to this size alone:
 * measure.ts <applicants> <panelists> <function,...> [<applicants of a smaller round>]
 */
function measure(applicants: number, panelists: number, names: string[], smaller: number): Measurement {
  const criteria = 5;
  const { review, parseMs } = bigRound(applicants, panelists, criteria);
  const small = smaller > 0 ? bigRound(smaller, panelists, criteria).review : undefined;
  const chosen = Object.entries(contenders).filter(([name]) => names.includes(name));
  const repeats = applicants >= 50_000 ? 7 : 15;
  const batch = Math.max(1, Math.round(2_000 / applicants)); // calls per reading, so that a clock can see it
  const plain: number[] = [];
  const smallRank: number[] = [];
  const readings = new Map(chosen.map(([name]) => [name, [] as number[]]));

  // Taking turns lets a busy machine slow the yardsticks down as much as what they measure.
  for (let run = -2; run < repeats; run += 1) {
    const readPlain = timed(() => plainSum(review), batch);
    if (run >= 0) plain.push(readPlain);
    const readSmall = small ? timed(() => rank(small), batch) : Number.NaN;
    if (run >= 0) smallRank.push(readSmall);
    for (const [name, call] of chosen) {
      const reading = timed(() => call(review), batch);
      if (run >= 0) readings.get(name)?.push(reading); // the first two runs only warm up
    }
  }
  return {
    applicants,
    panelists,
    criteria,
    parseMs,
    plainMs: median(plain),
    times: Object.fromEntries([...readings].map(([name, values]) => [name, median(values)])),
    ...(small ? { smallerRankMs: median(smallRank) } : {}),
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

function timed(call: () => unknown, batch: number): number {
  globalThis.gc?.(); // what the last reading left behind is not this one's cost
  const began = performance.now();
  for (let count = 0; count < batch; count += 1) call();
  return (performance.now() - began) / batch;
}

function median(values: number[]): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN;
}

if (process.send) {
  const [applicants = "40", panelists = "7", names = "rank", smaller = "0"] = process.argv.slice(2);
  process.send(measure(Number(applicants), Number(panelists), names.split(","), Number(smaller)));
}
