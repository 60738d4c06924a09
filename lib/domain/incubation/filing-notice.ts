import { type CivilDate, formatDate } from "../base/civil-date";
import type { Paper } from "../base/paper";
import type { Member } from "./registration-acts";

interface Filed {
  name: string;
  /** The number; null before it was given. */
  paper: string | null;
  decidedOn: CivilDate | null;
  placeName: string;
  /** The sub-district, in whose name it is given. */
  street: string;
  category: string;
  leader: string | null;
  roster: readonly Member[];
}

/** 备案通知书: that a group is filed, under which number, in which community, and who is in it; null before that. */
export function filingNotice(filed: Filed): Paper | null {
  const { name, paper, decidedOn, placeName, street, category, leader, roster } = filed;
  if (paper === null || decidedOn === null) return null;
  return {
    title: "社区社会组织备案通知书",
    head: [`备案编号：${paper}`],
    blocks: [
      { kind: "paragraph", text: `${name}：`, at: "left" },
      {
        kind: "paragraph",
        text: `经${placeName}同意，你组织自${formatDate(decidedOn)}起准予备案，在${placeName}范围内开展活动。备案不授予法人资格；名称、负责人、活动范围有变化或者停止活动的，请在 30 日内告知社区。每年年初由社区确认一次是否还在活动。`,
      },
      {
        kind: "table",
        widths: [2, 5],
        rows: [
          ["组织名称", name],
          ["类别", category],
          ["负责人", leader ?? ""],
          ["活动社区", placeName],
          ["成员", `${roster.length} 人`],
        ],
      },
      { kind: "heading", text: "成员花名册" },
      {
        kind: "table",
        head: ["序号", "姓名", "职务或分工"],
        widths: [1, 3, 4],
        rows: roster.map((member, index) => [`${index + 1}`, member.name, member.role ?? ""]),
      },
      { kind: "paragraph", text: `${street}（盖章）\n${formatDate(decidedOn)}`, at: "right" },
    ],
  };
}
