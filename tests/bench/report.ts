/** What one round says of one subject. */
export interface Sample {
  /** Mean latency at concurrency 1, in milliseconds: the load tool's percentiles are whole milliseconds. */
  latency: number;
  /** Requests per second at concurrency 10. */
  rate?: number;
}

export interface Subject {
  name: string;
  run: () => Promise<Sample>;
  /** At most this many times the bare page's latency. */
  target?: number;
  /** Another subject that this one is compared with, too. */
  like?: string;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Each round against the first subject, the bare page, of the same round, which the machine was as kind or unkind to. */
export function report(samples: Map<string, Sample[]>, subjects: readonly Subject[], json: boolean): void {
  const of = (name: string) => samples.get(name) ?? [];
  const bare = of(subjects[0]?.name ?? "");
  const ratio = (own: Sample[], other: Sample[], key: keyof Sample) =>
    median(own.map((sample, round) => (sample[key] ?? Number.NaN) / (other[round]?.[key] ?? Number.NaN)));
  const rows = subjects.map(({ name, target, like }) => {
    const own = of(name);
    return {
      name,
      latency: median(own.map(({ latency }) => latency)),
      timesBare: ratio(own, bare, "latency"),
      target,
      ofBareRate: ratio(own, bare, "rate"),
      ...(like && { timesLike: ratio(own, of(like), "latency"), like }),
    };
  });
  if (json) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  console.table(
    rows.map(({ name, latency, timesBare, target, ofBareRate, timesLike, like }) => ({
      "": name,
      "ms (c=1)": latency.toFixed(1),
      "× bare": timesBare.toFixed(2),
      "at most": target ?? "",
      "of the bare rate (c=10)": Number.isNaN(ofBareRate) ? "" : ofBareRate.toFixed(2),
      "× like": timesLike === undefined ? "" : `${timesLike.toFixed(2)} (${like})`,
    })),
  );
}
