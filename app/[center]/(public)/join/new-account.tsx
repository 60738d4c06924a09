"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction } from "@/components/ui/form-state";
import { shortestPassword } from "@/lib/domain/center/new-password";

interface Props {
  action: FormAction;
  code: string;
  /** As the center calls the person. */
  name: string;
}

/** An account whose password only its owner knows, and the acceptance in the same step. */
export function NewAccount({ action, code, name }: Props) {
  return (
    <ActionForm action={action} submit="建立账号并接受邀请" pendingText="正在建立" hidden={{ code }}>
      <TextField
        name="name"
        label="您的姓名"
        width="medium"
        maxLength={50}
        autoComplete="name"
        defaultValue={name}
      />
      <TextField
        name="login"
        label="邮箱或手机号"
        hint="今后登录时使用，填您自己的"
        width="medium"
        maxLength={200}
        autoComplete="username"
      />
      <TextField
        name="password"
        label="密码"
        hint={`至少 ${shortestPassword} 位，一句好记的话也可以。只有您本人知道`}
        type="password"
        width="medium"
        maxLength={200}
        autoComplete="new-password"
      />
      <TextField
        name="passwordAgain"
        label="再填一次密码"
        type="password"
        width="medium"
        maxLength={200}
        autoComplete="new-password"
      />
    </ActionForm>
  );
}
