import type { IconName } from "@/components/ui/icon";
import type { MemberPermission } from "@/lib/domain/access";
import type { Waiting } from "@/lib/usecases/oversight/today";

/** A page of the desk that the navigation leads to, with the permission that it asks for. */
export interface Entry {
  permission: MemberPermission;
  label: string;
  /** Below the desk; the first page is the desk itself. */
  at: string;
  icon: IconName;
  counts?: keyof Waiting;
  also?: readonly string[];
  except?: readonly string[];
  /** What is looked at beside it, listed while the person is at one of them. */
  beside?: readonly Entry[];
}

/** Pages of a batch that belong to its review. */
const review = ["panel", "ranking"];

/** The desk by its work, in the order of an organization's life, under headings. */
export const tree: readonly { group?: string; entries: readonly Entry[] }[] = [
  { entries: [{ permission: "desk.view", label: "今天", at: "", icon: "home" }] },
  {
    group: "招募与签约",
    entries: [
      {
        permission: "call.view",
        label: "招募批次",
        at: "calls",
        icon: "list",
        counts: "calls",
        except: review,
      },
      {
        permission: "application.view",
        label: "申请审查",
        at: "applications",
        icon: "check",
        counts: "applications",
        also: ["exclusions"],
        beside: [{ permission: "bar.view", label: "限制申报", at: "bars", icon: "warning" }],
      },
      {
        permission: "ranking.view",
        label: "评审",
        at: "reviews",
        icon: "score",
        counts: "reviews",
        also: review,
      },
      {
        permission: "notice.view",
        label: "公示",
        at: "notices",
        icon: "megaphone",
        counts: "notices",
        beside: [{ permission: "objection.view", label: "异议", at: "objections", icon: "warning" }],
      },
      {
        permission: "agreement.view",
        label: "签约",
        at: "agreements",
        icon: "pen",
        counts: "agreements",
        beside: [{ permission: "ceremony.view", label: "签约仪式", at: "ceremonies", icon: "pen" }],
      },
    ],
  },
  {
    group: "孵化",
    entries: [
      {
        permission: "incubatee.view",
        label: "在孵组织",
        at: "incubatees",
        icon: "building",
        beside: [{ permission: "cohort.view", label: "孵化批次", at: "cohorts", icon: "project" }],
      },
      { permission: "plan.view", label: "孵化进展", at: "progress", icon: "chart", also: ["milestones"] },
      { permission: "report.view", label: "进展报告", at: "reports", icon: "news", also: ["periods"] },
      { permission: "guidance.view", label: "一对一指导", at: "guidances", icon: "users" },
      { permission: "training.view", label: "培训", at: "trainings", icon: "score" },
      { permission: "service.view", label: "孵化服务", at: "services", icon: "check" },
      {
        permission: "venue.view",
        label: "场地",
        at: "venues",
        icon: "pin",
        beside: [
          { permission: "booking.view", label: "预约", at: "bookings", icon: "clock" },
          { permission: "exchange.view", label: "服务交换", at: "exchanges", icon: "community" },
        ],
      },
      {
        permission: "registration.view",
        label: "登记备案",
        at: "registrations",
        icon: "check",
        beside: [{ permission: "filing.view", label: "年度确认", at: "filings", icon: "check" }],
      },
      {
        permission: "graduation.view",
        label: "出壳评估",
        at: "graduations",
        icon: "score",
        beside: [{ permission: "handover.view", label: "交接", at: "handovers", icon: "check" }],
      },
    ],
  },
  {
    group: "项目",
    entries: [
      {
        permission: "project.view",
        label: "项目",
        at: "projects",
        icon: "project",
        beside: [
          { permission: "project.view", label: "项目报告", at: "project-reports", icon: "news" },
          { permission: "project.view", label: "项目变更", at: "changes", icon: "pen" },
        ],
      },
      {
        permission: "tranche.view",
        label: "拨付",
        at: "tranches",
        icon: "check",
        beside: [
          { permission: "project.view", label: "支出", at: "expenses", icon: "list" },
          { permission: "project.view", label: "追回", at: "refunds", icon: "warning" },
          { permission: "fund.view", label: "资金", at: "funds", icon: "chart" },
        ],
      },
      {
        permission: "supervision.view",
        label: "第三方评估",
        at: "evaluations",
        icon: "score",
        beside: [
          { permission: "supervision.view", label: "整改", at: "findings", icon: "check" },
          { permission: "supervision.view", label: "满意度调查", at: "surveys", icon: "users" },
        ],
      },
      { permission: "resource.view", label: "慈善资源", at: "resources", icon: "community" },
      {
        permission: "opportunity.view",
        label: "信息对接",
        at: "opportunities",
        icon: "megaphone",
        beside: [{ permission: "outcome.view", label: "对接成果", at: "outcomes", icon: "pen" }],
      },
      { permission: "honour.view", label: "荣誉", at: "honours", icon: "score" },
    ],
  },
  {
    group: "社区",
    entries: [
      {
        permission: "order.view",
        label: "居民点单",
        at: "orders",
        icon: "list",
        beside: [
          {
            permission: "communityService.view",
            label: "服务目录",
            at: "community-services",
            icon: "check",
          },
        ],
      },
      { permission: "partnership.view", label: "报到共建", at: "partnerships", icon: "community" },
      {
        permission: "team.view",
        label: "志愿队伍",
        at: "teams",
        icon: "users",
        beside: [
          { permission: "volunteer.view", label: "志愿者", at: "volunteers", icon: "users" },
          { permission: "hours.view", label: "服务时长", at: "hours", icon: "clock" },
        ],
      },
      { permission: "mobilization.view", label: "平急转换", at: "mobilizations", icon: "megaphone" },
      {
        permission: "assistedAccess.view",
        label: "敏感信息",
        at: "assisted-accesses",
        icon: "list",
        also: ["assisted-exports"],
      },
    ],
  },
  {
    group: "档案",
    entries: [
      {
        permission: "organization.view",
        label: "社会组织",
        at: "organizations",
        icon: "users",
        beside: [
          { permission: "census.view", label: "摸底", at: "censuses", icon: "list" },
          { permission: "standing.view", label: "年检和等级", at: "standings", icon: "score" },
        ],
      },
      { permission: "activity.view", label: "活动", at: "activities", icon: "community", also: ["brands"] },
      {
        permission: "person.view",
        label: "人员",
        at: "persons",
        icon: "users",
        beside: [{ permission: "socialWorker.view", label: "社工", at: "social-workers", icon: "users" }],
      },
      { permission: "body.view", label: "单位", at: "bodies", icon: "project" },
      { permission: "place.view", label: "地点", at: "places", icon: "pin" },
    ],
  },
  {
    group: "中心",
    entries: [
      { permission: "dashboard.view", label: "统计", at: "dashboard", icon: "chart" },
      { permission: "message.view", label: "消息", at: "messages", icon: "mail" },
      { permission: "news.view", label: "动态", at: "news", icon: "news" },
      { permission: "settings.view", label: "设置", at: "settings", icon: "gear" },
    ],
  },
];
