import { dice } from "./dice";

/** Whole points out of 20 per criterion: the applicant's quality, the panelist's severity, and some noise. */
export function pointsFor(pair: { seed: number; row: number; seat: number; count: number }): number[] {
  const applicant = dice(pair.seed + pair.row * 101);
  const quality = 12.5 + applicant() * 5.5;
  const strengths = Array.from({ length: pair.count }, () => (applicant() - 0.5) * 3);
  const severity = (dice(pair.seed + 7_000 + pair.seat)() - 0.5) * 2;
  const noise = dice(pair.seed + pair.row * 997 + pair.seat * 31);
  return strengths.map((strength) => {
    const points = Math.round(quality + strength + severity + (noise() - 0.5) * 3);
    return Math.min(20, Math.max(6, points));
  });
}
