import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { TextField } from "@/components/ui/field/text-field";
import { currentUser, oidcName, operatorContact } from "@/lib/web/auth";
import { landing } from "@/lib/web/landing";
import { safePath } from "@/lib/web/safe-path";
import { signInAction } from "./actions";
import { OidcButton } from "./oidc-button";
import { signInAddress } from "./schema";

export const metadata: Metadata = { title: "登录" };

/** next-auth names its faults in the address; only one of them says something a person can act on. */
function explain(error: string | undefined, provider: string | null): string | undefined {
  if (!error) return undefined;
  const through = provider ?? "统一身份认证";
  if (error === "unknown" || error === "AccessDenied") {
    return `您的${through}账号还没有加入任何孵化中心。请所在中心的管理者开出邀请，建立账号时填写同一个邮箱。`;
  }
  return `${through}登录没有完成，请再试一次，或改用密码登录。`;
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, error } = signInAddress.parse(await searchParams);
  if (await currentUser()) redirect(await landing(next));
  const provider = oidcName();
  const fault = explain(error, provider);
  const wanted = safePath(next, "");
  const operator = operatorContact();
  return (
    <div className="mx-auto w-full max-w-md py-6 sm:py-12">
      <div className="panel-box px-5 py-6 sm:px-8 sm:py-8">
        <h1 className="text-2xl">登录</h1>
        <p className="mt-1 mb-6 text-sm text-muted">
          供孵化中心工作人员、评审专家使用。申请入驻和查询进度不需要登录。
        </p>
        {fault && (
          <Alert tone="danger" className="mb-5">
            {fault}
          </Alert>
        )}
        <ActionForm
          action={signInAction}
          submit="登录"
          pendingText="正在登录"
          guard={false}
          hidden={wanted ? { next: wanted } : undefined}
        >
          <TextField name="identifier" label="邮箱或手机号" autoComplete="username" maxLength={200} />
          <TextField
            name="password"
            label="密码"
            type="password"
            autoComplete="current-password"
            maxLength={200}
          />
        </ActionForm>
        {provider && (
          <div className="mt-6 border-t border-line pt-6">
            <OidcButton name={provider} next={`/signin?next=${encodeURIComponent(wanted)}`} />
          </div>
        )}
        <p className="mt-6 text-sm text-muted">
          {`忘记密码：请联系平台运维${operator ? `（${operator}）` : ""}，核实身份后重设；中心看不到、也不能代设您的密码。`}
          {"急需办理的，可请所在中心的管理者移出原账号并重新邀请，用新账号加入。"}
        </p>
      </div>
    </div>
  );
}
