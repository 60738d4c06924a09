import { choice, choices, date, form, longText } from "../base/form";

// Nobody is evicted (清退) unheard: the grounds are served first, the organization may state its case (陈述申辩), and only
// then the center decides.

/**
 * Grounds of eviction as the rules of incubation centers name them: each is a breach of the agreement or of a condition
 * of entry that no longer holds.
 */
export const evictionGrounds = [
  "papers",
  "rules",
  "sublet",
  "profit",
  "inactive",
  "reports",
  "registration",
  "law",
  "other",
] as const;
export type EvictionGround = (typeof evictionGrounds)[number];
export const evictionGroundLabels: Record<EvictionGround, string> = {
  papers: "入驻材料弄虚作假",
  rules: "违反中心管理规定，经提醒不改",
  sublet: "转租、转借或挪用场地",
  profit: "以中心名义或场地从事营利活动",
  inactive: "长期不开展活动、不使用场地",
  reports: "不按期报告或不参加评估",
  registration: "未在约定期限内完成登记或备案",
  law: "受到行政处罚或列入失信名单",
  other: "其他不满足入驻条件或不履行协议的情形",
};

/** How the notice reached the organization. */
export const servingWays = ["inPerson", "post", "electronic", "posted"] as const;
export type ServingWay = (typeof servingWays)[number];
export const servingWayLabels: Record<ServingWay, string> = {
  inPerson: "当面送达，签收",
  post: "邮寄",
  electronic: "电子送达（短信、微信、邮件）",
  posted: "留置或公告",
};

export const evictionForm = form({
  grounds: choices("清退事由", evictionGrounds, evictionGroundLabels),
  facts: longText("具体情况", { most: 600, hint: "写明时间、事实和已经提醒的情况；会印在告知书上" }),
  servedOn: date("送达日期"),
  servedBy: choice("送达方式", servingWays, servingWayLabels),
  answerBy: date("陈述申辩截止", { hint: "当天仍可陈述；一般不少于 5 个工作日" }),
});

/** What the organization says to it; once, in its portal, or on paper to the desk. */
export const statementForm = form({ statement: longText("陈述和申辩", { most: 1000 }) });

export const evictionDecisionForm = form({
  endedOn: date("清退日期", { hint: "场地使用到这一天为止；之后的预约自动释放" }),
  consideration: longText("核实情况和决定理由", {
    most: 300,
    hint: "对陈述申辩逐项核实；没有陈述的，写明已届满未提出",
  }),
});

/** The grounds as one phrase, for the paper, the message and the reason that is kept. */
export function groundsInWords(grounds: readonly EvictionGround[]): string {
  return grounds.map((ground) => evictionGroundLabels[ground]).join("；");
}

/** The grounds as a notice holds them. Throws a `TypeError` on a word that no form wrote. */
export function groundsOf(kept: readonly string[]): EvictionGround[] {
  return kept.map((word) => {
    const ground = evictionGrounds.find((one) => one === word);
    if (!ground) throw new TypeError(`a ground that no form wrote: ${word}`);
    return ground;
  });
}

export const evictionEventLabels = {
  serve: "送达清退告知",
  state: "陈述申辩",
  decide: "决定清退",
  withdraw: "撤回清退告知",
  reopen: "撤销清退决定",
} as const;

/** How it was served, as a notice holds it. Throws a `TypeError` on a word that no form wrote. */
export function servingWayOf(kept: string): ServingWay {
  const way = servingWays.find((one) => one === kept);
  if (!way) throw new TypeError(`a way of serving that no form wrote: ${kept}`);
  return way;
}
