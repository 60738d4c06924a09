import { communityFigures as declared } from "@/lib/domain/community/figures";
import { enoughInCommunity } from "@/lib/domain/registry/coverage";
import { registryFigures } from "@/lib/domain/registry/figures";
import type { communityFigures } from "@/lib/usecases/community/figures";

type Counted = Awaited<ReturnType<typeof communityFigures>>;
type Name = keyof Counted["figures"] & (keyof typeof declared | keyof typeof registryFigures);

interface Part {
  title: string;
  /** Each with the list behind it, below the desk; null where the desk may see none. */
  figures: readonly (readonly [name: Name, list: string | null])[];
}

/** `of` is the period as lists are asked for it. */
function parts(of: string): readonly Part[] {
  const orders = `orders?counted=`;
  const hours = `hours?state=confirmed${of}`;
  return [
    {
      title: "点单和服务",
      figures: [
        ["orders", `orders?${of.slice(1)}`],
        ["ordersDone", `${orders}done${of}`],
        ["ordersRated", `${orders}rated${of}`],
        ["rating", `${orders}rated${of}`],
        ["serviceItems", "community-services?state=inUse"],
        ["assistedHelped", null],
      ],
    },
    {
      title: "队伍和志愿服务",
      figures: [
        ["teams", "teams?state=active"],
        ["volunteers", "volunteers?state=active"],
        ["volunteering", hours],
        ["serviceHours", hours],
      ],
    },
    {
      title: "报到共建和社区里的组织",
      figures: [
        ["partnerships", `partnerships?state=running${of}`],
        ["jointActivities", `activities?counted=joint${of}`],
        ["covering", "organizations?counted=covering"],
        ["communities", "places?kind=community&state=inUse"],
        ["coverage", "dashboard/coverage"],
      ],
    },
  ];
}

const all = { ...declared, ...registryFigures };

/** The figures of the community's side, part by part. A stock is of today, whatever the period. */
export function statsOf({ figures, below }: Counted, desk: string, of: string, until: string) {
  return parts(of).map(({ title, figures: names }) => ({
    title,
    stats: names.map(([name, list]) => {
      const { label, unit, counts, kind } = all[name];
      const value = figures[name];
      return {
        ...{ label, unit, number: value, value: value === null ? "—" : String(value) },
        period: kind === "stock" ? `${counts}；截至今天` : `${counts}；${until}`,
        more:
          name === "coverage" && below > 0
            ? {
                words: `${below} 个社区不足 ${enoughInCommunity} 家`,
                href: `${desk}/dashboard/coverage?reach=short`,
              }
            : undefined,
        href: list === null ? undefined : `${desk}/${list}`,
      };
    }),
  }));
}
