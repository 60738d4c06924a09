import { chips, picked, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import { type Fen, formatYuan } from "@/lib/domain/base/money";
import {
  type ExpenseState,
  expenseLabels,
  expenseStates,
  expenseTones,
} from "@/lib/domain/projects/money/expense";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Row {
  id: string;
  spentOn: CivilDate;
  project: string;
  projectNumber: string;
  line: string;
  payee: string;
  purpose: string;
  amountFen: Fen;
  voucher: string | null;
  invoice: string | null;
  reportedByName: string;
  state: ExpenseState;
}

/** What was spent, as the desk and an executor list it. */
export const expenseList = (at: string) =>
  defineList<Row>()({
    title: "支出",
    noun: "支出",
    unit: "笔",
    at,
    excel: true,
    columns: [
      { label: "收款方", cell: ({ payee }) => payee, opens: ({ id }) => id },
      { label: "用途", cell: ({ purpose }) => purpose, roomyOnly: true },
      { label: "项目", cell: ({ project }) => project, below: true },
      { label: "项目编号", cell: ({ projectNumber }) => projectNumber, sheetOnly: true },
      { label: "预算科目", cell: ({ line }) => line, fit: true, wideOnly: true },
      { label: "支出日期", cell: ({ spentOn }) => ({ date: spentOn }), fit: true, wideOnly: true },
      { label: "金额", cell: ({ amountFen }) => formatYuan(amountFen), num: true, fit: true },
      { label: "凭证号", cell: ({ voucher }) => voucher, sheetOnly: true },
      { label: "发票号码", cell: ({ invoice }) => invoice, sheetOnly: true },
      { label: "登记人", cell: ({ reportedByName }) => reportedByName, sheetOnly: true },
      {
        label: "状态",
        cell: ({ state }) => ({ text: expenseLabels[state], tone: expenseTones[state] }),
        fit: true,
      },
    ],
    filters: {
      state: chips("状态", expenseStates, expenseLabels),
      project: picked<string>(
        null,
        (typed) => (uuid.test(typed) ? typed : null),
        (id) => id,
      ),
      year: picked<number>(null, (typed) => (/^20\d{2}$/.test(typed) ? Number(typed) : null), String),
      q: search("收款方、用途、发票等"),
    },
    empty: { title: "还没有支出", text: "项目启动后，在项目页登记支出并上传凭证。", icon: "list" },
  });
