import type { DeskNavItem } from "@/components/desk-nav";
import { type Actor, can, type MemberPermission, type Scope } from "@/lib/domain/access";

/** An entry of the community's room, with the permission that its page asks for: a line each. */
type Entry = DeskNavItem & { permission: MemberPermission };

/** What a community's workers do, in the order of their days. */
export function communityEntries(
  center: string,
  within: { actor: Pick<Actor, "grants">; scope: Scope },
): Entry[] {
  return entries(center).filter(({ permission }) => can(within.actor, permission, within.scope));
}

function entries(center: string): Entry[] {
  const room = `/${center}/community`;
  return [
    { permission: "community.view", label: "今天", href: room, icon: "home", exact: true },
    { permission: "communityOrder.view", label: "点单", href: `${room}/orders`, icon: "list" },
    { permission: "assisted.view", label: "帮扶对象", href: `${room}/assisted`, icon: "users" },
    {
      permission: "communityOrganization.view",
      label: "社会组织",
      href: `${room}/organizations`,
      icon: "building",
    },
    { permission: "communityTeam.view", label: "队伍", href: `${room}/teams`, icon: "users" },
    { permission: "communityHours.edit", label: "服务时长", href: `${room}/hours`, icon: "clock" },
    {
      permission: "communityPartnership.edit",
      label: "共建",
      href: `${room}/partnerships`,
      icon: "community",
    },
    {
      permission: "communityMobilization.answer",
      label: "平急转换",
      href: `${room}/mobilizations`,
      icon: "megaphone",
    },
    { permission: "communityFiling.view", label: "备案", href: `${room}/filings`, icon: "check" },
    {
      permission: "communitySocialWorker.view",
      label: "社工",
      href: `${room}/workers`,
      icon: "users",
    },
    { permission: "communityPage.edit", label: "公开页面", href: `${room}/profile`, icon: "megaphone" },
  ];
}
