import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field/text-field";
import { shortestPassword } from "@/lib/domain/center/new-password";
import { changePasswordAction } from "./actions";

interface Props {
  /** The password was made by somebody else. */
  first?: boolean;
  /** A path of ours to go on to. */
  wanted: string;
}

export function PasswordForm({ first = false, wanted }: Props) {
  return (
    <ActionForm
      action={changePasswordAction}
      submit="保存新密码"
      pendingText="正在保存"
      guard={false}
      hidden={wanted ? { next: wanted } : undefined}
    >
      <TextField
        name="currentPassword"
        label={first ? "初始密码" : "现用密码"}
        type="password"
        autoComplete="current-password"
        maxLength={200}
      />
      <TextField
        name="password"
        label="新密码"
        hint={`至少 ${shortestPassword} 位，一句好记的话也可以`}
        type="password"
        autoComplete="new-password"
        maxLength={200}
      />
      <TextField
        name="passwordAgain"
        label="再填一次新密码"
        type="password"
        autoComplete="new-password"
        maxLength={200}
      />
      <p className="text-sm text-muted">保存后，您在其他电脑和手机上的登录会退出。</p>
    </ActionForm>
  );
}
