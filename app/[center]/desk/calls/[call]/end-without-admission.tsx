import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { endWithoutAdmissionAction, takeBackEndAction } from "./actions";

interface Props {
  center: string;
  call: { id: string; name: string };
}

/** The way out of a batch that admits nobody: there is no list to put on public notice. */
export function EndWithoutAdmission({ center, call }: Props) {
  return (
    <ConfirmDialog
      action={endWithoutAdmissionAction.bind(null, center)}
      hidden={{ call: call.id }}
      trigger="按无组织入围办结"
      title={`${call.name}按无组织入围办结`}
      confirm="按无组织入围办结"
      variant="primary"
      reason={{ name: "reason", label: "办结说明", hint: "记入本批次的办理经过" }}
    >
      <p>办结后批次结束，不再公示和签约；申请方凭申请编号和查询码可以查到结果。办结有误的，可以撤销。</p>
    </ConfirmDialog>
  );
}

/** The batch was ended by mistake. One in which all gave up goes on at the agreement of one of them. */
export function TakeBackEnd({ center, call }: Props) {
  return (
    <ConfirmDialog
      action={takeBackEndAction.bind(null, center)}
      hidden={{ call: call.id }}
      trigger="撤销办结"
      title={`撤销${call.name}的办结`}
      confirm="撤销办结"
      reason={{ name: "reason", label: "撤销的原因" }}
    >
      <p>批次回到办结之前，可以继续办理。</p>
    </ConfirmDialog>
  );
}
