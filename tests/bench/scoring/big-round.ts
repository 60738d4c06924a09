import type { Mark, Review } from "../../../lib/domain/scoring/index.ts";

const CHUNK = 1_000; // applicants per piece of JSON, so that the text itself never weighs on the peak memory

/** A round of the given size, parsed from JSON as a real one would be, and how long the parsing took. */
export function bigRound(
  applicants: number,
  panelists: number,
  criteria: number,
): { review: Review; parseMs: number } {
  const random = lehmer(20211225);
  const panel = Array.from({ length: panelists }, (_, index) => `panelist-${index + 1}`);
  const criterionIds = Array.from({ length: criteria }, (_, index) => `c${index + 1}`);
  const marks: Mark[] = [];
  let parseMs = 0;
  for (let start = 0; start < applicants; start += CHUNK) {
    const text = JSON.stringify(
      chunk(start, Math.min(start + CHUNK, applicants), panel, criterionIds, random),
    );
    const began = performance.now();
    const parsed: Mark[] = JSON.parse(text);
    parseMs += performance.now() - began;
    for (const mark of parsed) marks.push(mark);
  }
  const review: Review = {
    criteria: criterionIds.map((id) => ({ id, name: id, max: 20, step: 0.5 })),
    panelists: panel,
    applicants: Array.from({ length: applicants }, (_, place) => ({
      id: applicantId(place),
      submittedAt: 1_640_000_000_000 + place,
    })),
    marks,
    rules: {
      quota: Math.ceil(applicants * 0.75),
      reserve: Math.ceil(applicants * 0.1),
      passMark: 60,
      aggregate: { method: "trimmedMean", drop: 1, fromBallots: 5 },
      decimals: 2,
      minBallots: 2,
      tieBreak: [{ by: "criterion", criterion: "c1" }, { by: "median" }, { by: "submittedAt" }],
      tieAtCut: "decide",
    },
  };
  return { review, parseMs };
}

function chunk(from: number, to: number, panel: string[], criteria: string[], random: () => number): Mark[] {
  const marks: Mark[] = [];
  for (let place = from; place < to; place += 1) {
    const applicant = applicantId(place);
    const quality = 8 + 8 * random();
    for (const panelist of panel) {
      if (random() < 0.01) {
        marks.push({ panelist, applicant, status: "recused" });
        continue;
      }
      const points = Object.fromEntries(
        criteria.map((id) => [id, Math.round(2 * (quality + 4 * random())) / 2]),
      );
      marks.push({ panelist, applicant, status: "scored", points });
    }
  }
  return marks;
}

function applicantId(place: number): string {
  return `application-${String(place + 1).padStart(6, "0")}`;
}

/** Park and Miller's minimal standard: the same round in every run. */
function lehmer(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
