import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { TextField } from "@/components/ui/field/text-field";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ownAccount } from "@/lib/web/account";
import { currentUser, oidcName, sessionToken } from "@/lib/web/auth";
import { safePath } from "@/lib/web/safe-path";
import { changeNameAction } from "./actions";
import { Devices } from "./devices";
import { PasswordForm } from "./password-form";
import { accountAddress } from "./schema";

export const metadata: Metadata = { title: "我的账号" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AccountPage({ searchParams }: Props) {
  const wanted = safePath(accountAddress.parse(await searchParams).next, "");
  const user = await currentUser();
  if (!user) redirect("/signin?next=/account");
  if (user.firstPassword) {
    return (
      <div className="panel-box mx-auto w-full max-w-md px-5 py-6 sm:px-8 sm:py-8">
        <h1 className="mb-5 text-2xl">设置您自己的密码</h1>
        <Alert tone="info" className="mb-5" title="初始密码还有别人知道">
          请换成只有您知道的密码，之后就可以开始办理。
        </Alert>
        <PasswordForm first wanted={wanted} />
      </div>
    );
  }
  const { logins, hasPassword, sessions } = await ownAccount(user, (await sessionToken()) ?? "");
  return (
    <>
      <PageHeader title="我的账号" lead={`登录账号：${logins.join("、")}`} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <Section title="姓名">
            <ActionForm action={changeNameAction} submit="保存姓名" guard={false}>
              <TextField
                name="name"
                label="您的姓名"
                hint="各中心对您的称呼由各中心书写；有误时请该中心的管理者更正"
                maxLength={50}
                defaultValue={user.name ?? ""}
              />
            </ActionForm>
          </Section>
          <Section title="登录中的设备">
            <Devices sessions={sessions} />
          </Section>
        </div>
        <Section title="修改密码">
          {hasPassword ? (
            <PasswordForm wanted={wanted} />
          ) : (
            <p>您用{oidcName() ?? "统一身份认证"}登录，本平台没有您的密码。</p>
          )}
        </Section>
      </div>
    </>
  );
}
