import type { Paper } from "@/lib/domain/base/paper";

/** A paper with one of everything that is words. */
export function samplePaper(more: Partial<Paper> = {}): Paper {
  return {
    title: "社会组织入驻协议",
    head: ["编号：PC-2026-04-001"],
    foot: "编号：PC-2026-04-001",
    blocks: [
      { kind: "heading", text: "双方当事人" },
      { kind: "table", head: ["身份", "名称"], rows: [["甲方", "平城区社会组织孵化中心"]], widths: [1, 3] },
      { kind: "clause", level: 1, number: "第一条", text: "孵化期限" },
      { kind: "clause", level: 2, number: "（一）", text: "保证金人民币叁仟元整。" },
      { kind: "clause", level: 3, number: "1.", text: "不得转租。" },
      { kind: "paragraph", text: "本协议一式两份。" },
      {
        kind: "signatures",
        sides: [
          { role: "甲方（盖章）", name: "平城区社会组织孵化中心", lines: ["授权代表（签字）："] },
          { role: "乙方（盖章）", name: "新芽社区服务中心", lines: ["负责人（签字）："] },
        ],
      },
      { kind: "heading", text: "授权委托书", newPage: true },
    ],
    ...more,
  };
}
