import type { DeskNavItem } from "@/components/desk-nav";
import type { MemberPermission } from "@/lib/domain/access";

/** An entry of the portal, with the permission that its page asks for: a line each. */
type Entry = DeskNavItem & { permission: MemberPermission };

/** What an organization does here, in the order of its days. */
export function portalEntries(center: string): Entry[] {
  const portal = `/${center}/portal`;
  return [
    { permission: "portal.view", label: "首页", href: portal, icon: "home", exact: true },
    { permission: "portal.view", label: "本机构", href: `${portal}/record`, icon: "building" },
    { permission: "ownPlan.view", label: "孵化方案", href: `${portal}/plan`, icon: "list" },
    { permission: "ownGuidance.view", label: "一对一指导", href: `${portal}/guidances`, icon: "users" },
  ];
}
