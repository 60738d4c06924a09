import { type CivilDate, formatDate } from "../base/civil-date";
import type { Paper } from "../base/paper";
import { type EvictionGround, groundsInWords } from "./eviction";
import type { HandoverItem } from "./handover";

interface Leaving {
  name: string;
  center: { name: string; phone: string };
  endedOn: CivilDate;
  reason: string;
  dueOn: CivilDate;
  items: readonly HandoverItem[];
}

const tableOf = (items: readonly HandoverItem[]): Paper["blocks"][number] => ({
  kind: "table",
  head: ["序号", "交接事项", "数量和状况", "办结"],
  widths: [14, 58, 58, 26],
  aligns: ["center", "left", "left", "center"],
  rows: items.map(({ what, condition, settled }, at) => [
    `${at + 1}`,
    what,
    condition ?? "",
    settled ? "已办结" : "",
  ]),
});

/** 退驻通知书: on which grounds, until when the place is handed over and what of it, and how to object. */
export function exitNotice({ name, center, endedOn, reason, dueOn, items }: Leaving): Paper {
  return {
    title: "退驻通知书",
    blocks: [
      { kind: "paragraph", text: `${name}：`, at: "left" },
      {
        kind: "paragraph",
        text: `你单位自${formatDate(endedOn)}起退出本中心孵化。事由：${reason.replace(/。?$/, "。")}`,
      },
      {
        kind: "paragraph",
        text: `请于${formatDate(dueOn)}前（含当日）与本中心逐项办结下列交接事项；场地、设备和资料按清单交还，费用一并结清。`,
      },
      tableOf(items),
      {
        kind: "paragraph",
        text: `你单位对本通知有异议的，可以在收到之日起书面提出陈述和申辩，或要求当面听取意见；本中心核实后书面答复。联系电话：${center.phone}。`,
      },
      { kind: "paragraph", text: `${center.name}（盖章）\n${formatDate(endedOn)}`, at: "right" },
    ],
  };
}

interface Warned {
  name: string;
  center: { name: string; phone: string };
  grounds: readonly EvictionGround[];
  facts: string;
  servedOn: CivilDate;
  answerBy: CivilDate;
}

/** 清退告知书: on which grounds, until when the organization may state its case, and a receipt to sign. */
export function evictionNotice({ name, center, grounds, facts, servedOn, answerBy }: Warned): Paper {
  return {
    title: "清退告知书",
    blocks: [
      { kind: "paragraph", text: `${name}：`, at: "left" },
      {
        kind: "paragraph",
        text: `经核实，你单位存在下列情形：${groundsInWords(grounds)}。本中心拟终止对你单位的孵化并予以清退，现将事实和理由告知如下。`,
      },
      ...facts.split("\n").map((text) => ({ kind: "paragraph" as const, text })),
      {
        kind: "paragraph",
        text: `你单位有权陈述和申辩，请在${formatDate(answerBy)}前（含当日）登录机构平台提交，或以书面形式送交本中心。逾期未提出的，本中心将依据已经核实的情况作出决定；提出的，本中心核实后书面答复。联系电话：${center.phone}。`,
      },
      { kind: "paragraph", text: `${center.name}（盖章）\n${formatDate(servedOn)}`, at: "right" },
      {
        kind: "signatures",
        sides: [
          { role: "签收单位（盖章）", name, lines: ["签收人签名：", "日期：　　　年　　月　　日"] },
          { role: "送达人", name: center.name, lines: ["经办人签名：", "日期：　　　年　　月　　日"] },
        ],
      },
    ],
  };
}

interface Handed {
  title: string;
  name: string;
  center: { name: string };
  dueOn: CivilDate;
  items: readonly HandoverItem[];
}

/** 交接清单, to be signed by both sides at the place. */
export function handoverPaper({ title, name, center, dueOn, items }: Handed): Paper {
  const side = (role: string, who: string) => ({
    role,
    name: who,
    lines: ["经办人签名：", "日期：　　　年　　月　　日"],
  });
  return {
    title,
    look: "form",
    head: [`办结期限：${formatDate(dueOn)}`],
    blocks: [
      tableOf(items),
      { kind: "paragraph", text: "双方现场逐项核对，情况属实。" },
      { kind: "signatures", sides: [side("组织（盖章）", name), side("中心（盖章）", center.name)] },
    ],
  };
}
