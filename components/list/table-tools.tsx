import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";

interface Props {
  /** Where the rows are to be had as an Excel file. */
  excel: string;
}

/** Paper and Excel of a table that shows all its rows. */
export function TableTools({ excel }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2 max-sm:hidden">
      <PrintButton />
      <LinkButton href={excel} download>
        导出 Excel
      </LinkButton>
    </div>
  );
}
