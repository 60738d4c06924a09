import { busyNow } from "./trouble";

/** How many of a kind are under way in this process at once; together they leave connections of the pool to others. */
export const laneWidth = { read: 5, act: 3, people: 6 } as const;
export type Kind = keyof typeof laneWidth;

/** How many may wait for their turn. */
const queue = 200;
/** For how long (ms): then an answer says more. At nine o'clock a whole office signs in, and would rather wait. */
const patience = { read: 4_000, act: 4_000, people: 15_000 } as const;

interface Lane {
  running: number;
  waiting: Set<() => void>;
}

// Pages, routes and the worker are bundled apart, and share one pool.
const holder = globalThis as unknown as { fuhuaLanes?: Map<string, Lane> };

function laneOf(name: string): Lane {
  holder.fuhuaLanes ??= new Map();
  const lane = holder.fuhuaLanes.get(name) ?? { running: 0, waiting: new Set() };
  holder.fuhuaLanes.set(name, lane);
  return lane;
}

/** Resolves when it is one's turn: the place of whoever went before is handed over as it is. */
function turn({ waiting }: Lane, kind: Kind): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = () => {
      clearTimeout(tired);
      resolve();
    };
    const tired = setTimeout(() => {
      waiting.delete(go);
      reject(busyNow());
    }, patience[kind]);
    waiting.add(go);
  });
}

/**
 * Runs `run` in the lane of this kind and owner, one behind the other once it is full: what one center waits for takes
 * no connections from the others, and its stuck acts none from its own readers. Refuses as `busy` beyond that.
 */
export async function inLane<T>(kind: Kind, owner: string, run: () => Promise<T>): Promise<T> {
  const name = `${kind} ${owner}`;
  const lane = laneOf(name);
  if (lane.running < laneWidth[kind]) lane.running += 1;
  else if (lane.waiting.size >= queue) throw busyNow();
  else await turn(lane, kind);
  try {
    return await run();
  } finally {
    const [next] = lane.waiting;
    if (next) {
      lane.waiting.delete(next);
      next();
    } else {
      lane.running -= 1;
      if (lane.running === 0) holder.fuhuaLanes?.delete(name);
    }
  }
}
