import type { LegalStatus } from "./legal-status";

// 社区社会组织覆盖: how many registered or filed organizations each community has.

/** What is counted: a team that is neither registered nor filed is none yet, a deregistered one is none any more. */
export const coveringStatuses = ["registered", "filed"] as const satisfies readonly LegalStatus[];

/**
 * How many a community should have at least: what the towns aim at that this was built from (肃州区: 平均每个社区 10 家
 * 以上).
 */
export const enoughInCommunity = 10;

export interface Covered {
  id: string;
  name: string;
  organizations: number;
}

/**
 * Counts over all communities, those without any among them: how many there are, their mean with one decimal (null
 * without a community), and those that have fewer than enough, the fewest first.
 */
export function coverageOf<One extends Covered>(communities: readonly One[], enough = enoughInCommunity) {
  const organizations = communities.reduce((sum, one) => sum + one.organizations, 0);
  const { length } = communities;
  return {
    organizations,
    communities: length,
    mean: length === 0 ? null : Math.round((organizations / length) * 10) / 10,
    below: communities
      .filter((one) => one.organizations < enough)
      .toSorted((one, other) => one.organizations - other.organizations),
  };
}
