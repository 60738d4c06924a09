"use client";

import { ActionForm } from "@/components/ui/action-form";
import type { FormAction, FormValues } from "@/components/ui/form-state";
import { TextField } from "@/components/ui/text-field";
import { AccountSlip } from "./account-slip";
import { RoleFields } from "./role-fields";

interface Props {
  action: FormAction<FormValues>;
  center: { slug: string; name: string };
  /** Somebody of the 专家库 who is to get an account. */
  expert: { id: string; name: string; title: string } | null;
}

/** Opens an account, or lets an existing one into this center. */
export function AddMember({ action, center, expert }: Props) {
  return (
    <ActionForm
      action={action}
      submit="添加成员"
      hidden={expert ? { expert: expert.id } : undefined}
      done={(data) => (
        <AccountSlip
          data={data}
          center={center}
          title={`${data.name}已成为本中心成员`}
          onward={{ label: "继续添加", href: `/${center.slug}/desk/settings/members?added=${data.login}` }}
        />
      )}
    >
      <TextField name="name" label="姓名" width="medium" maxLength={50} defaultValue={expert?.name} />
      <TextField
        name="login"
        label="邮箱或手机号"
        hint="登录时使用。此人若已有账号，填其原来的账号"
        width="medium"
        maxLength={200}
      />
      <RoleFields roles={expert ? ["panelist"] : []} title={expert?.title} />
    </ActionForm>
  );
}
