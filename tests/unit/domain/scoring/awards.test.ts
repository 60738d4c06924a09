import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AwardTier, awards } from "../../../../lib/domain/scoring/awards.ts";
import type { Outcome } from "../../../../lib/domain/scoring/outcome.ts";
import type { RankingRow } from "../../../../lib/domain/scoring/ranking.ts";

const rest = { counted: 3, dropped: [], recused: 0, absent: 0, pending: 0 };

/** Rank groups of the given sizes, best first: applicants "0.0", "0.1", "1.0" ... */
function groups(...sizes: number[]): { rows: RankingRow[] } {
  let placed = 0;
  const rows = sizes.flatMap((size, group) => {
    const rank = placed + 1;
    placed += size;
    return Array.from({ length: size }, (_, at): RankingRow => {
      return { applicant: `${group}.${at}`, rank, score: "80.00", outcome: "admitted", ...rest };
    });
  });
  return { rows };
}

const published = [
  { name: "一等奖", places: 2 },
  { name: "二等奖", places: 4 },
  { name: "三等奖", places: 8 },
];

function tiersOf(given: ReturnType<typeof awards>) {
  return Object.fromEntries(given.tiers);
}

describe("awards", () => {
  it("gives each rank the highest tier that has places, and nothing behind the last", () => {
    const given = awards(groups(1, 1, 4, 8, 1), published);
    expect(given.ties).toEqual([]);
    const counts = Map.groupBy([...given.tiers.values()], (tier) => tier);
    expect([...counts].map(([tier, all]) => [tier, all.length])).toEqual([
      ["一等奖", 2],
      ["二等奖", 4],
      ["三等奖", 8],
      [null, 1],
    ]);
  });

  it("leaves a tie that straddles two tiers open, and those behind it are what they are however it is settled", () => {
    const open = awards(groups(1, 2, 3, 1), published);
    expect(open.ties).toEqual([
      {
        applicants: ["1.0", "1.1"],
        tiers: [
          { name: "一等奖", places: 1 },
          { name: "二等奖", places: 1 },
        ],
      },
    ]);
    expect(tiersOf(open)).toMatchObject({
      "0.0": "一等奖",
      "1.0": null,
      "1.1": null,
      "2.0": "二等奖",
      "3.0": "三等奖",
    });
    const settled = awards(groups(1, 2, 3, 1), published, ["1.1", "1.0"]);
    expect(settled.ties).toEqual([]);
    expect(tiersOf(settled)).toEqual({
      ...tiersOf(open),
      "1.1": "一等奖",
      "1.0": "二等奖",
    });
  });

  it("tells a tie between the last tier and nothing, with too few places for it", () => {
    const one = [{ name: "优秀奖", places: 1 }];
    expect(awards(groups(2, 1), one).ties).toEqual([{ applicants: ["0.0", "0.1"], tiers: one }]);
    expect(tiersOf(awards(groups(2, 1), one, ["0.1", "0.0"]))).toEqual({
      "0.0": null,
      "0.1": "优秀奖",
      "1.0": null,
    });
  });

  it("is not settled by half an order, and never by one that names others", () => {
    const tied = groups(3);
    expect(awards(tied, published, ["0.0", "0.2"]).ties).toHaveLength(1);
    expect(awards(tied, published, ["0.0", "0.0", "0.1"]).ties).toHaveLength(1);
    expect(awards(tied, published, ["9.9", "0.2", "0.1", "0.0"]).tiers.get("0.2")).toBe("一等奖");
  });

  it("gives nothing to who has no score or is below the pass mark", () => {
    const { rows } = groups(1, 1);
    const low = rows.map((row, at) => (at === 1 ? { ...row, outcome: "belowPassMark" as Outcome } : row));
    const unscored: RankingRow = { applicant: "u", rank: null, score: null, outcome: "unscored", ...rest };
    expect(tiersOf(awards({ rows: [...low, unscored] }, published))).toEqual({
      "0.0": "一等奖",
      "1.0": null,
      u: null,
    });
  });
});

const anyTiers = fc
  .array(fc.integer({ min: 1, max: 5 }), { maxLength: 5 })
  .map((places) => places.map((count, at): AwardTier => ({ name: `${at + 1}`, places: count })));
const anyGroups = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 });

describe("whatever the ranks and the tiers", () => {
  it("never gives more of a tier than it has, and every place there is somebody for once all ties are settled", () => {
    fc.assert(
      fc.property(anyGroups, anyTiers, (sizes, tiers) => {
        const ranking = groups(...sizes);
        const all = ranking.rows.map(({ applicant }) => applicant);
        for (const settled of [[], all]) {
          const given = [...awards(ranking, tiers, settled).tiers.values()];
          for (const { name, places } of tiers)
            expect(given.filter((tier) => tier === name).length).toBeLessThanOrEqual(places);
        }
        const places = tiers.reduce((sum, tier) => sum + tier.places, 0);
        const settled = awards(ranking, tiers, all);
        expect(settled.ties).toEqual([]);
        expect([...settled.tiers.values()].filter((tier) => tier !== null)).toHaveLength(
          Math.min(places, all.length),
        );
      }),
    );
  });

  it("never puts a better rank below a worse one, and settling moves nobody outside the ties", () => {
    fc.assert(
      fc.property(anyGroups, anyTiers, fc.infiniteStream(fc.nat()), (sizes, tiers, dice) => {
        const ranking = groups(...sizes);
        const height = (tier: string | null | undefined) => (tier ? Number(tier) : tiers.length + 1);
        const order = ranking.rows
          .map(({ applicant }) => ({ applicant, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ applicant }) => applicant);
        const settled = awards(ranking, tiers, order);
        for (const a of ranking.rows)
          for (const b of ranking.rows)
            if ((a.rank ?? 0) < (b.rank ?? 0))
              expect(height(settled.tiers.get(a.applicant))).toBeLessThanOrEqual(
                height(settled.tiers.get(b.applicant)),
              );
        const open = awards(ranking, tiers);
        const tied = open.ties.flatMap(({ applicants }) => applicants);
        for (const [id, tier] of open.tiers) {
          if (tied.includes(id)) expect(tier).toBeNull();
          else expect(settled.tiers.get(id)).toBe(tier);
        }
      }),
    );
  });

  it("answers the same for the same, whatever the order of the rows within a rank", () => {
    fc.assert(
      fc.property(anyGroups, anyTiers, (sizes, tiers) => {
        const ranking = groups(...sizes);
        const turned = { rows: [...ranking.rows].reverse().sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)) };
        const [one, other] = [awards(ranking, tiers), awards(turned, tiers)];
        expect(other.ties).toEqual(one.ties);
        expect(Object.fromEntries(other.tiers)).toEqual(Object.fromEntries(one.tiers));
      }),
    );
  });

  it("counts places that are none as none", () => {
    const odd = [
      { name: "甲", places: Number.NaN },
      { name: "乙", places: -1 },
      { name: "丙", places: 1.9 },
    ];
    expect(tiersOf(awards(groups(1, 1), odd))).toEqual({ "0.0": "丙", "1.0": null });
  });
});
