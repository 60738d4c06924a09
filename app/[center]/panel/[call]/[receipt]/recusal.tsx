import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { recuseAction } from "./actions";

interface Props {
  /** The center's name in addresses. */
  center: string;
  application: { id: string; name: string };
}

/** Whoever has an interest in the applicant does not mark it. */
export function Recusal({ center, application }: Props) {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 px-1 text-sm text-muted">
      与该组织有利害关系的，应当回避。
      <ConfirmDialog
        action={recuseAction.bind(null, center)}
        trigger="回避"
        title={`回避对“${application.name}”的评审`}
        confirm="确认回避"
        reason={{
          name: "reason",
          label: "回避原因",
          hint: "如：曾在该组织任职、与其负责人是亲属",
        }}
        hidden={{ application: application.id }}
      >
        <p>回避后您不再为这份申请打分，已打的分作废，您自己不能撤销。</p>
      </ConfirmDialog>
    </div>
  );
}
