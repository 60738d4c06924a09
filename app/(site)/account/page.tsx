import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { TextField } from "@/components/ui/text-field";
import { shortestPassword } from "@/lib/domain/center/new-password";
import { currentUser } from "@/lib/web/auth";
import { safePath } from "@/lib/web/safe-path";
import { changePasswordAction } from "./actions";
import { accountAddress } from "./schema";

export const metadata: Metadata = { title: "修改密码" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AccountPage({ searchParams }: Props) {
  const wanted = safePath(accountAddress.parse(await searchParams).next, "");
  const user = await currentUser();
  if (!user) redirect("/signin?next=/account");
  return (
    <div className="mx-auto w-full max-w-md py-6 sm:py-12">
      <div className="panel-box px-5 py-6 sm:px-8 sm:py-8">
        <h1 className="text-2xl">{user.firstPassword ? "设置您自己的密码" : "修改密码"}</h1>
        <p className="mt-1 mb-6 text-sm text-muted">{user.name}</p>
        {user.firstPassword && (
          <Alert tone="info" className="mb-5" title="初始密码还有别人知道">
            请换成只有您知道的密码，之后就可以开始办理。
          </Alert>
        )}
        <ActionForm
          action={changePasswordAction}
          submit="保存新密码"
          pendingText="正在保存"
          guard={false}
          hidden={wanted ? { next: wanted } : undefined}
        >
          <TextField
            name="currentPassword"
            label={user.firstPassword ? "初始密码" : "现用密码"}
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
        </ActionForm>
        <p className="mt-6 text-sm text-muted">保存后，您在其他电脑和手机上的登录会退出。</p>
      </div>
    </div>
  );
}
