/** A community with the organizations of its area: those at it and at its grids, estates and buildings. */
export interface CoveredCommunity {
  id: string;
  name: string;
  /** The place above it, mostly a sub-district. */
  above: string | null;
  organizations: number;
}

/** How many organizations each community is to have (肃州: "平均每个社区达到10个以上"). */
export const coverageAim = 10;

/**
 * How well the communities are covered: organizations that stand in one of them, the mean to one decimal place, null
 * without communities, and the communities below the aim, the barest first.
 */
export function coverageOf(communities: readonly CoveredCommunity[]) {
  const organizations = communities.reduce((sum, one) => sum + one.organizations, 0);
  const mean = communities.length === 0 ? null : Math.round((organizations * 10) / communities.length) / 10;
  const below = communities
    .filter((one) => one.organizations < coverageAim)
    .sort((one, other) => one.organizations - other.organizations);
  return { organizations, mean, below };
}
