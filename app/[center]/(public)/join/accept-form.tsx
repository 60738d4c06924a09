"use client";

import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";

interface Props {
  action: FormAction;
  code: string;
  /** Whose account is open on this browser. */
  account: string;
}

/** For somebody who is signed in. */
export function AcceptForm({ action, code, account }: Props) {
  return (
    <ActionForm action={action} submit="接受邀请" pendingText="正在加入" guard={false} hidden={{ code }}>
      <p>
        现在登录的是“{account}
        ”。接受后，您可以用这个账号办理本中心的业务；您在别处的工作不受影响，本中心也看不到。
      </p>
      <p className="text-muted">不是您本人的账号，请先退出登录，再打开邀请链接。</p>
    </ActionForm>
  );
}
