import { DataTable, type Row } from "@/components/ui/data-table";

interface Props {
  /** Address of the list. */
  list: string;
  rows: readonly Row[];
}

const columns = [
  { label: "批次", opens: true },
  { label: "状态", fit: true },
  { label: "招募期", wideOnly: true },
  { label: "申请", num: true },
  { label: "初审通过", num: true, wideOnly: true },
  { label: "入围", num: true, wideOnly: true },
  { label: "名额", num: true, wideOnly: true },
  { label: "孵化", num: true },
  { label: "下一步", wideOnly: true },
];

/** The batches of a center, the latest first. */
export function CallList({ list, rows }: Props) {
  return <DataTable caption="招募批次" columns={columns} rows={rows} at={list} />;
}
