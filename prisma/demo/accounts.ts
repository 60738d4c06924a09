import type { GivenRole, PlatformRole } from "@/lib/domain/access";

/** One password for all demo accounts: they exist only in the demo world. */
export const demoPassword = "fuhua-demo-2026";

export interface DemoAccount {
  login: string;
  name: string;
  password: string;
  /** Slug -> roles held there. */
  centers: Record<string, GivenRole[]>;
  platformRoles?: PlatformRole[];
  /** Position and unit, for those who sit on panels. */
  title?: string;
  /** Shown in the list that `npm start` prints. */
  center: string;
  role: string;
}

function account(
  login: string,
  name: string,
  role: string,
  center: string,
  centers: Record<string, GivenRole[]>,
  more: Partial<DemoAccount> = {},
): DemoAccount {
  return { login: `${login}@fuhua.example`, name, password: demoPassword, role, center, centers, ...more };
}

const panelTitles: readonly [string, string][] = [
  ["马卫国", "平城区民政局社会组织管理股"],
  ["郭丽萍", "平城区民政局基层政权股"],
  ["何志远", "平城区社区治理创享中心"],
  ["高敏", "大同市毅源力社会组织发展中心"],
  ["林静", "高级社会工作师"],
  ["罗海燕", "高校社会工作专业教师"],
  ["梁文博", "社区党组织书记代表"],
];

export const demoPanel: readonly DemoAccount[] = panelTitles.map(([name, title], index) =>
  account(`panel${index + 1}`, name, "评审专家", "平城", { pingcheng: ["panelist"] }, { title }),
);

/** Who works for themselves, and where: an organization, the one at this place of those in incubation; a mentor; a third party; a place. */
export const demoPartners = [
  { login: "org1@fuhua.example", center: { slug: "pingcheng", role: "organization", at: 0 } },
  { login: "org2@fuhua.example", center: { slug: "pingcheng", role: "organization", at: 1 } },
  { login: "mentor@fuhua.example", center: { slug: "gujiao", role: "mentor", at: 0 } },
  { login: "evaluator@fuhua.example", center: { slug: "pingcheng", role: "evaluator", at: 0 } },
  { login: "baoshan@fuhua.example", center: { slug: "xingxian", role: "community", at: "宝山花园社区" } },
  { login: "community@fuhua.example", center: { slug: "pingcheng", role: "community", at: "民福社区" } },
  { login: "street@fuhua.example", center: { slug: "pingcheng", role: "community", at: "民福街道" } },
] as const;

export const demoAccounts: readonly DemoAccount[] = [
  account("staff", "赵晓东", "工作人员", "平城", { pingcheng: ["staff"] }),
  account("staff2", "韩雪梅", "工作人员", "平城、古交", { pingcheng: ["staff"], gujiao: ["staff"] }),
  account("manager", "宋立新", "管理者", "平城", { pingcheng: ["manager"] }),
  account("approver", "段志华", "审批人", "平城", { pingcheng: ["approver"] }),
  ...demoPanel,
  account("gujiao", "曹国栋", "工作人员", "古交", { gujiao: ["staff"] }),
  account("taiyuan", "邓欣怡", "工作人员", "太原", { taiyuan: ["staff"] }),
  account("xingxian", "冯春生", "管理者", "兴县", { xingxian: ["manager"] }),
  account("suzhou", "许思远", "工作人员", "肃州", { suzhou: ["staff"] }),
  account("approver2", "殷秀琴", "审批人", "肃州", { suzhou: ["approver"] }),
  account("org1", "任晓芸", "社会组织", "平城", {}),
  account("org2", "庞志强", "社会组织", "平城", {}),
  account("mentor", "申建伟", "导师", "古交", {}),
  account("evaluator", "侯立军", "第三方评估", "平城", {}),
  account("baoshan", "高宝兰", "社区工作人员", "兴县", {}),
  account("community", "田秀梅", "社区工作人员", "平城", {}),
  account("street", "郝丽琴", "街道工作人员", "平城", {}),
];
