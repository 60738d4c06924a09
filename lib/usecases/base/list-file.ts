import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { type Sheet, spreadsheet } from "@/lib/io/spreadsheet";

interface ListFile extends Omit<Sheet, "name"> {
  title: string;
  /** Whose list it is, and as of which day: a file is looked at long after it was made. */
  center: string;
  on: CivilDate;
}

/** A list as an Excel file: 中心动态-平城区社会组织孵化中心-2026年3月12日.xlsx */
export async function listFile({ title, center, on, columns, rows }: ListFile) {
  return {
    name: `${title}-${center}-${formatDate(on)}.xlsx`.replace(/[\\/:*?"<>|]/g, ""),
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await spreadsheet({ name: title, columns, rows }),
  };
}
