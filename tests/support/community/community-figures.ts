import { orderListAt } from "@/app/[center]/_parts/community/order-list";
import { coverageInput } from "@/app/[center]/_parts/registry/coverage-table";
import { activityList } from "@/app/[center]/desk/activities/list";
import { communityServiceList } from "@/app/[center]/desk/community-services/list";
import { statsOf } from "@/app/[center]/desk/dashboard/community/stats";
import { hoursList } from "@/app/[center]/desk/hours/list";
import { organizationList } from "@/app/[center]/desk/organizations/list";
import { partnershipList } from "@/app/[center]/desk/partnerships/list";
import { placeList } from "@/app/[center]/desk/places/list";
import { teamList } from "@/app/[center]/desk/teams/list";
import { volunteerList } from "@/app/[center]/desk/volunteers/list";
import { readQuery } from "@/components/list/list";
import type { Context } from "@/lib/db/context";
import type { Listed } from "@/lib/domain/base/paging";
import { listCommunityServices } from "@/lib/usecases/community/community-service";
import { communityFigures } from "@/lib/usecases/community/figures";
import { listOrders } from "@/lib/usecases/community/order/order-list";
import { listPartnerships } from "@/lib/usecases/community/partnership";
import { listHours } from "@/lib/usecases/community/volunteer/hours-list";
import { listTeams } from "@/lib/usecases/community/volunteer/team";
import { listVolunteers } from "@/lib/usecases/community/volunteer/volunteer";
import type { Period } from "@/lib/usecases/projects/filter";
import { listActivities } from "@/lib/usecases/registry/activity-list";
import { getCoverage } from "@/lib/usecases/registry/coverage";
import { listOrganizations } from "@/lib/usecases/registry/organization-list";
import { listPlaces } from "@/lib/usecases/registry/place";

type Found = Listed<unknown>;

/** The lists that the page of figures opens, by their address below the desk. */
const lists: Record<string, (ctx: Context, words: Record<string, string>) => Promise<Found>> = {
  orders: async (ctx, words) => {
    const found = await listOrders(ctx, readQuery(orderListAt("desk/orders"), words));
    const ratings = found.rows.flatMap(({ rating }) => rating ?? []);
    const mean = Math.round((ratings.reduce((sum, one) => sum + one, 0) * 10) / ratings.length) / 10;
    return { ...found, sums: [{ value: mean, unit: "分" }] };
  },
  "community-services": (ctx, words) => listCommunityServices(ctx, readQuery(communityServiceList, words)),
  teams: (ctx, words) => listTeams(ctx, readQuery(teamList, words)),
  volunteers: (ctx, words) => listVolunteers(ctx, readQuery(volunteerList, words)),
  hours: (ctx, words) => listHours(ctx, readQuery(hoursList, words)),
  partnerships: (ctx, words) => listPartnerships(ctx, readQuery(partnershipList, words)),
  organizations: (ctx, words) => listOrganizations(ctx, readQuery(organizationList, words)),
  "dashboard/coverage": async (ctx, { reach }) => {
    const { shown: rows, mean, organizations } = await getCoverage(ctx, coverageInput.parse({ reach }));
    const listed = { page: 1, pageCount: 1, all: rows.length, counts: {}, total: rows.length, rows };
    return { ...listed, sums: reach ? [] : [{ value: mean ?? organizations, unit: "家" }] };
  },
  places: (ctx, words) => listPlaces(ctx, readQuery(placeList, words)),
  activities: (ctx, words) => listActivities(ctx, readQuery(activityList, words)),
};

async function openedAt(ctx: Context, address: string): Promise<Found> {
  const [path = "", words = ""] = address.replace(/^\//, "").split("?");
  const open = lists[path];
  if (!open) throw new Error(`no list behind ${address}`);
  return open(ctx, Object.fromEntries(new URLSearchParams(words)));
}

/** What a list says that it holds, in the unit of a figure: a sum, or else its rows. */
function said({ total, sums = [] }: Found, unit: string): number {
  return sums.find((sum) => sum.unit === unit)?.value ?? total;
}

/** Every figure of the page that opens a list, beside what that list says. `of` is the period as the address has it. */
export async function figuresAndLists(ctx: Context, period: Period, of: string) {
  const stats = statsOf(await communityFigures(ctx, period), "", of, "").flatMap(({ stats }) => stats);
  const pairs = [];
  for (const { label, unit, number, href, more } of stats) {
    if (href === undefined || number === null) continue;
    pairs.push({ label, figure: number, list: said(await openedAt(ctx, href), unit) });
    if (more)
      pairs.push({
        ...{ label: more.words, figure: Number.parseInt(more.words, 10) },
        list: said(await openedAt(ctx, more.href), "个"),
      });
  }
  return pairs;
}
