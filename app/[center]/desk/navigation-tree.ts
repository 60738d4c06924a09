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
  beside: readonly Entry[];
}

/** Pages of a batch that belong to its review. */
const review = ["panel", "ranking"];

type Rest = Pick<Entry, "counts" | "also" | "except">;

function entry(
  permission: MemberPermission,
  label: string,
  at: string,
  icon: IconName,
  rest: Rest = {},
  beside: readonly Entry[] = [],
): Entry {
  return { permission, label, at, icon, ...rest, beside };
}

/** The desk by its work, in the order of an organization's life, under headings. */
export const tree: readonly { group?: string; entries: readonly Entry[] }[] = [
  { entries: [entry("desk.view", "今天", "", "home")] },
  {
    group: "招募与签约",
    entries: [
      entry("call.view", "招募批次", "calls", "list", { counts: "calls", except: review }),
      entry(
        "application.view",
        "申请审查",
        "applications",
        "check",
        { counts: "applications", also: ["exclusions"] },
        [entry("bar.view", "限制申报", "bars", "warning")],
      ),
      entry("ranking.view", "评审", "reviews", "score", { counts: "reviews", also: review }),
      entry("notice.view", "公示", "notices", "megaphone", { counts: "notices" }, [
        entry("objection.view", "异议", "objections", "warning"),
      ]),
      entry("agreement.view", "签约", "agreements", "pen", { counts: "agreements" }, [
        entry("ceremony.view", "签约仪式", "ceremonies", "pen"),
      ]),
    ],
  },
  {
    group: "孵化",
    entries: [
      entry("incubatee.view", "在孵组织", "incubatees", "building", {}, [
        entry("cohort.view", "孵化批次", "cohorts", "project"),
      ]),
      entry("plan.view", "孵化进展", "progress", "chart", { also: ["milestones"] }),
      entry("report.view", "进展报告", "reports", "news", { also: ["periods"] }),
      entry("guidance.view", "一对一指导", "guidances", "users"),
      entry("training.view", "培训", "trainings", "score"),
      entry("service.view", "孵化服务", "services", "check"),
      entry("venue.view", "场地", "venues", "pin", { also: ["allocations"] }, [
        entry("booking.view", "预约", "bookings", "clock"),
        entry("exchange.view", "服务交换", "exchanges", "community"),
      ]),
      entry("registration.view", "登记备案", "registrations", "check", {}, [
        entry("filing.view", "年度确认", "filings", "check"),
      ]),
      entry("graduation.view", "出壳评估", "graduations", "score", {}, [
        entry("handover.view", "交接", "handovers", "check"),
      ]),
    ],
  },
  {
    group: "项目",
    entries: [
      entry("project.view", "项目", "projects", "project", {}, [
        entry("project.view", "项目报告", "project-reports", "news"),
        entry("project.view", "项目变更", "changes", "pen"),
      ]),
      entry("tranche.view", "拨付", "tranches", "check", {}, [
        entry("project.view", "支出", "expenses", "list"),
        entry("project.view", "追回", "refunds", "warning"),
        entry("fund.view", "资金", "funds", "chart"),
      ]),
      entry("supervision.view", "第三方评估", "evaluations", "score", {}, [
        entry("supervision.view", "整改", "findings", "check"),
        entry("supervision.view", "满意度调查", "surveys", "users"),
      ]),
      entry("resource.view", "慈善资源", "resources", "community", { also: ["distributions"] }),
      entry("opportunity.view", "信息对接", "opportunities", "megaphone", {}, [
        entry("outcome.view", "对接成果", "outcomes", "pen"),
      ]),
      entry("honour.view", "荣誉", "honours", "score"),
    ],
  },
  {
    group: "社区",
    entries: [
      entry("order.view", "居民点单", "orders", "list", {}, [
        entry("communityService.view", "服务目录", "community-services", "check"),
      ]),
      entry("partnership.view", "报到共建", "partnerships", "community"),
      entry("team.view", "志愿队伍", "teams", "users", {}, [
        entry("volunteer.view", "志愿者", "volunteers", "users"),
        entry("hours.view", "服务时长", "hours", "clock"),
      ]),
      entry("mobilization.view", "平急转换", "mobilizations", "megaphone"),
      entry("assistedAccess.view", "敏感信息", "assisted-accesses", "list", { also: ["assisted-exports"] }),
    ],
  },
  {
    group: "档案",
    entries: [
      entry("organization.view", "社会组织", "organizations", "users", {}, [
        entry("census.view", "摸底", "censuses", "list"),
        entry("standing.view", "年检和等级", "standings", "score"),
      ]),
      entry("activity.view", "活动", "activities", "community", { also: ["brands"] }),
      entry("person.view", "人员", "persons", "users", {}, [
        entry("socialWorker.view", "社工", "social-workers", "users"),
      ]),
      entry("body.view", "单位", "bodies", "project"),
      entry("place.view", "地点", "places", "pin"),
    ],
  },
  {
    group: "中心",
    entries: [
      entry("dashboard.view", "统计", "dashboard", "chart", {}, [
        entry("tally.view", "汇总", "tallies", "list"),
      ]),
      entry("message.view", "消息", "messages", "mail"),
      entry("news.view", "动态", "news", "news"),
      entry("settings.view", "设置", "settings", "gear"),
    ],
  },
];
