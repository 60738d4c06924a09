import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-state";
import { worthOf } from "@/lib/domain/admission/signing/signing-method";

interface Props {
  action: FormAction;
  agreement: { id: string; digest: string | null; organization: string };
  /** Who is signed in, and signs. */
  signer: string;
}

/** The center signs on screen what the organization has signed there. */
export function Countersign({ action, agreement: { id, digest, organization }, signer }: Props) {
  return (
    <ConfirmDialog
      action={action}
      trigger="甲方在线签署"
      title={`代表中心签署${organization}的协议`}
      confirm="签署"
      variant="primary"
      hidden={{ agreement: id, digest: digest ?? "" }}
    >
      <p>
        签署人是您本人（{signer}）。签署后协议成立，{organization}进入孵化，系统随即生成加盖中心电子印章的
        PDF，任何人可以核验。
      </p>
      <p className="mt-2 text-sm text-muted">{worthOf.onScreen}</p>
    </ConfirmDialog>
  );
}
