import { type CivilDate, formatDate } from "../base/civil-date";
import { date, type FormValue, flag, form, rows, text } from "../base/form";
import { readAnswers } from "../base/form-answers";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** 交接: what is gone through with an organization when it moves in or out, one list each way. */
export const handoverDirections = ["moveIn", "moveOut"] as const;
export type HandoverDirection = (typeof handoverDirections)[number];

export const handoverLabels: Record<HandoverDirection, string> = {
  moveIn: "入驻交接",
  moveOut: "退出交接",
};

export const handoverForm = form({
  dueOn: date("办结期限"),
  items: rows(
    "交接清单",
    {
      what: text("事项", { most: 60 }),
      condition: text("数量和状况", { most: 60, optional: true }),
      settled: flag("已办结"),
    },
    { least: 1, most: 40, hint: "逐项写明交接什么、数量和状况；不用的行留空即可" },
  ),
});

export type HandoverItem = FormValue<typeof handoverForm>["items"][number];

/** What a list begins with: the items of the usual entry and exit clauses of incubation agreements. */
const usual: Record<HandoverDirection, readonly string[]> = {
  moveIn: ["房间或工位钥匙、门禁", "办公桌椅和设备", "网络和水电", "管理制度和安全须知"],
  moveOut: [
    "房间或工位钥匙、门禁",
    "办公桌椅和设备",
    "未结清的费用",
    "在办的项目和活动",
    "档案和印章使用记录",
  ],
};

export function usualItems(direction: HandoverDirection): HandoverItem[] {
  return usual[direction].map((what) => ({ what, condition: null, settled: false }));
}

/** The items as a handover holds them. Throws a `TypeError` on what the form above would not have taken. */
export function itemsOf({ items }: { items: unknown }): HandoverItem[] {
  // The record has true or false where a form has a tick or nothing.
  const typed = Array.isArray(items)
    ? items.map((item) => ({ ...item, settled: item?.settled === true ? "on" : "" }))
    : [];
  const read = readAnswers({ items: handoverForm.items }, { items: typed });
  if (!read.ok) throw new TypeError(`items that no form wrote: ${JSON.stringify(read.faults)}`);
  return read.value.items;
}

/** How a list stands on a day: going, past its day, settled, or void with the ending that it belonged to. */
export const handoverStates = ["open", "late", "settled", "archived"] as const;
export type HandoverState = (typeof handoverStates)[number];
export const handoverStateLabels: Record<HandoverState, string> = {
  open: "办理中",
  late: "逾期",
  settled: "已办结",
  archived: "已作废",
};

interface Gone {
  items: readonly HandoverItem[];
  dueOn: CivilDate;
  settledOn: CivilDate | null;
}

/** How a handover stands on a day, in a word and its tone. */
export function handoverStanding({ items, dueOn, settledOn }: Gone, today: CivilDate) {
  const open = items.filter(({ settled }) => !settled).length;
  const tag = (text: string, tone: Tone) => ({ text, tone });
  if (settledOn !== null) return tag("已办结", "passed");
  if (dueOn < today) return tag(`逾期，还有 ${open} 项`, "refused");
  return tag(open === 0 ? "待确认办结" : `还有 ${open} 项`, "todo");
}

/** Why the ending that a list belongs to cannot be taken back any more; null while nothing of it has been settled. */
export function whyNotTakeBackEnding({
  items,
  settledOn,
}: {
  items: readonly HandoverItem[];
  settledOn: CivilDate | null;
}): string | null {
  if (settledOn !== null)
    return `退出交接已于${formatDate(settledOn)}办结，不能再撤销；确需撤销的，先撤销交接办结，再把清单改回未办结。`;
  const settled = items.filter((item) => item.settled).map(({ what }) => what);
  if (settled.length === 0) return null;
  return `退出交接已经开始（已办结：${settled.join("、")}），不能再撤销；确需撤销的，先在交接清单中把这些事项改回未办结。`;
}

export const handoverEventLabels = {
  save: "登记交接清单",
  settle: "交接办结",
  reopen: "撤销办结",
  archive: "清单作废",
  remind: "提醒组织",
} as const;
export type HandoverEvent = keyof typeof handoverEventLabels;

/** What may be done with it. It is settled as a whole once each item is, and may be reopened with the reason. */
export function handoverActs({ items, settledOn }: Gone): PossibleAct<"edit" | "settle" | "reopen">[] {
  if (settledOn !== null) {
    return [
      {
        act: "reopen",
        label: handoverEventLabels.reopen,
        whyNot: null,
        follows: `这份清单已于${formatDate(settledOn)}办结；撤销后可以修改，改好再办结。`,
        reason: "撤销的原因",
      },
    ];
  }
  const open = items.filter(({ settled }) => !settled).map(({ what }) => what);
  return [
    {
      act: "settle",
      label: "办结",
      whyNot: open.length > 0 ? `还没有办结：${open.join("、")}。逐项勾选“已办结”后再整体办结。` : null,
      follows: "办结后清单不能再修改；有误的，可以撤销办结。",
    },
    { act: "edit", label: "修改清单", whyNot: null },
  ];
}
