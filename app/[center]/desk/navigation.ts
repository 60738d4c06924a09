import type { DeskNavItem } from "@/components/desk-nav";
import { type Actor, can, type MemberPermission } from "@/lib/domain/access";
import type { Waiting } from "@/lib/usecases/oversight/today";
import { groups, placeOf } from "./navigation-groups";

/** An entry of the navigation, with the permission that its page asks for. */
type Entry = DeskNavItem & { permission: MemberPermission };

/** Pages of a batch that belong to its review. */
const review = ["panel", "ranking"];

/** The desk by its work, in the order in which a batch passes through it, as far as this person may see it. */
export function navigation(center: string, actor: Actor, waiting: Waiting): DeskNavItem[] {
  const desk = `/${center}/desk`;
  const entries: Entry[] = [
    { permission: "desk.view", label: "今天", href: desk, icon: "home", exact: true },
    {
      permission: "call.view",
      label: "招募批次",
      href: `${desk}/calls`,
      icon: "list",
      count: waiting.calls,
      except: review,
    },
    {
      permission: "application.view",
      label: "申请审查",
      href: `${desk}/applications`,
      icon: "check",
      count: waiting.applications,
      also: ["exclusions"],
    },
    {
      permission: "ranking.view",
      label: "评审",
      href: `${desk}/reviews`,
      icon: "score",
      count: waiting.reviews,
      also: review,
    },
    {
      permission: "notice.view",
      label: "公示",
      href: `${desk}/notices`,
      icon: "megaphone",
      count: waiting.notices,
    },
    { permission: "objection.view", label: "异议", href: `${desk}/objections`, icon: "warning" },
    { permission: "bar.view", label: "限制申报", href: `${desk}/bars`, icon: "warning" },
    {
      permission: "agreement.view",
      label: "签约",
      href: `${desk}/agreements`,
      icon: "pen",
      count: waiting.agreements,
    },
    { permission: "ceremony.view", label: "签约仪式", href: `${desk}/ceremonies`, icon: "pen" },
    { permission: "cohort.view", label: "孵化批次", href: `${desk}/cohorts`, icon: "project" },
    { permission: "incubatee.view", label: "在孵组织", href: `${desk}/incubatees`, icon: "building" },
    { permission: "training.view", label: "培训", href: `${desk}/trainings`, icon: "score" },
    { permission: "service.view", label: "孵化服务", href: `${desk}/services`, icon: "check" },
    { permission: "registration.view", label: "登记备案", href: `${desk}/registrations`, icon: "check" },
    { permission: "graduation.view", label: "出壳评估", href: `${desk}/graduations`, icon: "score" },
    { permission: "handover.view", label: "交接", href: `${desk}/handovers`, icon: "check" },
    { permission: "venue.view", label: "场地", href: `${desk}/venues`, icon: "pin" },
    { permission: "booking.view", label: "预约", href: `${desk}/bookings`, icon: "clock" },
    { permission: "exchange.view", label: "服务交换", href: `${desk}/exchanges`, icon: "community" },
    {
      permission: "plan.view",
      label: "孵化进展",
      href: `${desk}/progress`,
      icon: "chart",
      also: ["milestones"],
    },
    {
      permission: "report.view",
      label: "进展报告",
      href: `${desk}/reports`,
      icon: "news",
      also: ["periods"],
    },
    { permission: "guidance.view", label: "一对一指导", href: `${desk}/guidances`, icon: "users" },
    { permission: "project.view", label: "项目", href: `${desk}/projects`, icon: "project" },
    { permission: "tranche.view", label: "拨付", href: `${desk}/tranches`, icon: "check" },
    { permission: "supervision.view", label: "第三方评估", href: `${desk}/evaluations`, icon: "score" },
    { permission: "supervision.view", label: "整改", href: `${desk}/findings`, icon: "check" },
    { permission: "supervision.view", label: "满意度调查", href: `${desk}/surveys`, icon: "users" },
    { permission: "project.view", label: "支出", href: `${desk}/expenses`, icon: "list" },
    { permission: "project.view", label: "项目报告", href: `${desk}/project-reports`, icon: "news" },
    { permission: "project.view", label: "项目变更", href: `${desk}/changes`, icon: "pen" },
    { permission: "project.view", label: "追回", href: `${desk}/refunds`, icon: "warning" },
    { permission: "fund.view", label: "资金", href: `${desk}/funds`, icon: "chart" },
    { permission: "resource.view", label: "慈善资源", href: `${desk}/resources`, icon: "community" },
    { permission: "opportunity.view", label: "信息对接", href: `${desk}/opportunities`, icon: "megaphone" },
    { permission: "outcome.view", label: "对接成果", href: `${desk}/outcomes`, icon: "pen" },
    { permission: "honour.view", label: "荣誉", href: `${desk}/honours`, icon: "score" },
    { permission: "order.view", label: "居民点单", href: `${desk}/orders`, icon: "list" },
    {
      permission: "communityService.view",
      label: "服务目录",
      href: `${desk}/community-services`,
      icon: "check",
    },
    { permission: "partnership.view", label: "报到共建", href: `${desk}/partnerships`, icon: "community" },
    { permission: "team.view", label: "志愿队伍", href: `${desk}/teams`, icon: "users" },
    { permission: "volunteer.view", label: "志愿者", href: `${desk}/volunteers`, icon: "users" },
    { permission: "hours.view", label: "服务时长", href: `${desk}/hours`, icon: "clock" },
    {
      permission: "mobilization.view",
      label: "平急转换",
      href: `${desk}/mobilizations`,
      icon: "megaphone",
    },
    {
      permission: "assistedAccess.view",
      label: "敏感信息",
      href: `${desk}/assisted-accesses`,
      icon: "list",
      also: ["assisted-exports"],
    },
    { permission: "organization.view", label: "社会组织", href: `${desk}/organizations`, icon: "users" },
    {
      permission: "activity.view",
      label: "活动",
      href: `${desk}/activities`,
      icon: "community",
      also: ["brands"],
    },
    { permission: "person.view", label: "人员", href: `${desk}/persons`, icon: "users" },
    { permission: "body.view", label: "单位", href: `${desk}/bodies`, icon: "project" },
    { permission: "place.view", label: "地点", href: `${desk}/places`, icon: "pin" },
    { permission: "message.view", label: "消息", href: `${desk}/messages`, icon: "mail" },
    { permission: "news.view", label: "动态", href: `${desk}/news`, icon: "news" },
    { permission: "dashboard.view", label: "统计", href: `${desk}/dashboard`, icon: "chart" },
    { permission: "settings.view", label: "设置", href: `${desk}/settings`, icon: "gear" },
  ];
  return entries
    .filter(({ permission }) => can(actor, permission))
    .map(({ permission: _, ...item }) => ({ ...item, group: groups[placeOf(item)]?.group }))
    .sort((one, other) => placeOf(one) - placeOf(other));
}
