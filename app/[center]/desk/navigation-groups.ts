import type { DeskNavItem } from "@/components/desk-nav";

/** The headings of the navigation with the addresses below them; what none names belongs to the incubation. */
export const groups = [
  { group: undefined, places: ["desk"] },
  { group: "招募与评审", places: ["calls", "applications", "reviews", "notices", "objections", "bars"] },
  { group: "签约", places: ["agreements", "templates", "ceremonies"] },
  { group: "孵化", places: [] },
  {
    group: "项目",
    places: [
      "projects",
      "tranches",
      "evaluations",
      "findings",
      "surveys",
      "expenses",
      "project-reports",
      "changes",
      "refunds",
      "funds",
      "resources",
      "opportunities",
      "outcomes",
      "honours",
    ],
  },
  {
    group: "社区",
    places: [
      "orders",
      "community-services",
      "partnerships",
      "teams",
      "volunteers",
      "hours",
      "mobilizations",
      "assisted-accesses",
    ],
  },
  { group: "档案", places: ["organizations", "persons", "bodies", "places"] },
  { group: "中心", places: ["messages", "news", "dashboard", "settings"] },
];
const incubation = groups.findIndex(({ group }) => group === "孵化");

export function placeOf({ href }: DeskNavItem): number {
  const last = href.slice(href.lastIndexOf("/") + 1);
  const at = groups.findIndex(({ places }: { places: readonly string[] }) => places.includes(last));
  return at < 0 ? incubation : at;
}
