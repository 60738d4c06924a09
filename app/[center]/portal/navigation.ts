import type { DeskNavItem } from "@/components/desk-nav";
import { type Actor, can, type MemberPermission, type Scope } from "@/lib/domain/access";
import type { OwnWork } from "@/lib/domain/oversight/own-work";

/** An entry of the portal, with the permission that its page asks for: a line each. */
type Entry = DeskNavItem & { permission: MemberPermission };

/** Who is there, and for which organization. */
interface Within {
  actor: Pick<Actor, "grants">;
  scope: Scope;
  /** Everything there may be unless told. */
  work?: OwnWork;
}

/** Places that are there for whoever is or was in the house, or carries out a project. */
const only: Record<keyof OwnWork, readonly string[]> = {
  housed: ["plan", "guidances", "reports", "graduation", "bookings", "services", "exchanges"],
  executes: ["projects", "findings", "expenses"],
};

/** The headings with the addresses below them; what none names belongs to the projects. */
const groups: readonly { group: string | undefined; places: readonly string[] }[] = [
  { group: undefined, places: ["portal"] },
  { group: "我的进展", places: ["plan", "guidances", "reports", "registration", "graduation"] },
  { group: "场地与服务", places: ["bookings", "services", "trainings", "exchanges"] },
  { group: "活动与项目", places: ["activities", "brands"] },
  { group: "机构资料", places: ["record", "profile", "people"] },
];
const projects = groups.findIndex(({ group }) => group === "活动与项目");

const lastOf = ({ href }: DeskNavItem) => href.slice(href.lastIndexOf("/") + 1);

function isFor(entry: DeskNavItem, work: OwnWork): boolean {
  const last = lastOf(entry);
  return (work.housed || !only.housed.includes(last)) && (work.executes || !only.executes.includes(last));
}

function placeOf(entry: DeskNavItem): number {
  const last = lastOf(entry);
  const at = groups.findIndex(({ places }) => places.includes(last));
  return at < 0 ? projects : at;
}

/** What an organization does here, heading by heading; an alumnus has fewer, one that is through the first alone. */
export function portalEntries(center: string, within: Within): Entry[] {
  return entries(center)
    .filter(({ permission }) => can(within.actor, permission, within.scope))
    .filter((entry) => !within.work || isFor(entry, within.work))
    .map((entry) => ({ ...entry, group: groups[placeOf(entry)]?.group }))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function entries(center: string): Entry[] {
  const portal = `/${center}/portal`;
  return [
    { permission: "portal.view", label: "首页", href: portal, icon: "home", exact: true },
    { permission: "ownPlan.view", label: "孵化方案", href: `${portal}/plan`, icon: "list" },
    { permission: "ownGuidance.view", label: "一对一指导", href: `${portal}/guidances`, icon: "users" },
    { permission: "ownTraining.view", label: "培训", href: `${portal}/trainings`, icon: "score" },
    { permission: "ownService.view", label: "孵化服务", href: `${portal}/services`, icon: "check" },
    { permission: "ownBooking.view", label: "预约场地", href: `${portal}/bookings`, icon: "clock" },
    { permission: "ownExchange.view", label: "服务交换", href: `${portal}/exchanges`, icon: "community" },
    { permission: "ownActivity.view", label: "活动", href: `${portal}/activities`, icon: "community" },
    { permission: "ownActivity.view", label: "服务品牌", href: `${portal}/brands`, icon: "project" },
    { permission: "ownReport.view", label: "进展报告", href: `${portal}/reports`, icon: "news" },
    { permission: "ownProject.view", label: "项目", href: `${portal}/projects`, icon: "project" },
    { permission: "ownFinding.view", label: "整改", href: `${portal}/findings`, icon: "check" },
    { permission: "ownProject.view", label: "项目支出", href: `${portal}/expenses`, icon: "list" },
    {
      permission: "ownOpportunity.view",
      label: "信息对接",
      href: `${portal}/opportunities`,
      icon: "megaphone",
    },
    { permission: "ownOrder.view", label: "居民点单", href: `${portal}/orders`, icon: "community" },
    {
      permission: "ownMobilization.answer",
      label: "应急拉动",
      href: `${portal}/mobilizations`,
      icon: "megaphone",
    },
    {
      permission: "ownPartnership.view",
      label: "社区报到",
      href: `${portal}/partnerships`,
      icon: "community",
    },
    { permission: "ownRegistration.view", label: "登记备案", href: `${portal}/registration`, icon: "check" },
    { permission: "ownGraduation.view", label: "出壳评估", href: `${portal}/graduation`, icon: "score" },
    { permission: "ownRecord.view", label: "本机构", href: `${portal}/record`, icon: "building" },
    { permission: "ownPage.view", label: "机构主页", href: `${portal}/profile`, icon: "megaphone" },
    { permission: "ownPeople.view", label: "人员", href: `${portal}/people`, icon: "users" },
  ];
}
