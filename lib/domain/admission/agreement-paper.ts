import { dayToWrite, type Paper, type PaperBlock } from "../base/paper";
import { type Clause, numbered } from "./template/clause";
import type { MergeValues } from "./template/merge-field";

/** An agreement as issued, or as it would be: its title, its clauses with everything merged in, and the values. */
export interface AgreementText {
  title: string;
  clauses: readonly Clause[];
  values: MergeValues;
}

const toFill = { day: dayToWrite, name: "＿＿＿＿＿＿" };

/** The agreement as a paper: the parties, the clauses, where both sign and seal, and the authorization as its annex. */
export function agreementPaper({ title, clauses, values }: AgreementText): Paper {
  const {
    协议编号: number = "〔协议编号〕",
    中心名称: center = "",
    组织名称: organization = "〔组织名称〕",
  } = values;
  return {
    title,
    head: [`编号：${number}`, ...(values.签发日期 ? [`签发日期：${values.签发日期}`] : [])],
    foot: `${title}　${number}`,
    blocks: [
      {
        kind: "table",
        widths: [1, 4],
        rows: [
          ["甲方", center],
          ["乙方", organization],
          ["登记信息", values.登记信息 ?? "〔登记信息〕"],
          ["负责人", values.负责人 ?? "〔负责人〕"],
        ],
      },
      ...numbered(clauses).map(
        ({ level, number: own, text, table }): PaperBlock =>
          table
            ? { kind: "table", ...table }
            : own === ""
              ? { kind: "paragraph", text }
              : { kind: "clause", level, number: own, text },
      ),
      { kind: "paragraph", text: "（以下无正文，为签署页）", at: "center", small: true },
      {
        kind: "signatures",
        sides: [
          { role: "甲方（盖章）", name: center, lines: ["授权代表（签字）：", toFill.day] },
          { role: "乙方（盖章）", name: organization, lines: ["负责人或授权代表（签字）：", toFill.day] },
        ],
      },
      ...authorization(title, number, center, organization),
    ],
  };
}

/** 授权委托书: needed where somebody else than the leader signs. */
function authorization(title: string, number: string, center: string, organization: string): PaperBlock[] {
  return [
    { kind: "heading", text: "附件一　授权委托书", newPage: true },
    { kind: "paragraph", text: `${center}：`, at: "left" },
    {
      kind: "paragraph",
      text: `兹委托${toFill.name}（身份证件号码：${toFill.name}＿＿＿）代表${organization}签署《${title}》（编号：${number}）。受托人在该协议上的签字，本组织均予承认；受托人无转委托权。委托期限自签发之日起至协议签署完毕止。`,
    },
    { kind: "paragraph", text: "负责人本人签署协议的，不必填写本委托书。", small: true },
    {
      kind: "signatures",
      sides: [
        { role: "委托人（盖章）", name: organization, lines: ["负责人（签字）：", toFill.day] },
        { role: "受托人（签字）", name: "", lines: ["联系电话：", toFill.day] },
      ],
    },
  ];
}
