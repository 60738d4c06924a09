import type { Metadata } from "next";
import { PhoneLink } from "@/components/phone-link";
import { CodeForm } from "@/components/slip/code-form";
import { Alert } from "@/components/ui/alert";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { invitedAs, lastDayOf } from "@/lib/domain/center/invitation";
import { formatSlipCode, plainSlipCode } from "@/lib/domain/center/slip-code";
import { findInvitation } from "@/lib/usecases/center/invitation-answer";
import { publicPage } from "@/lib/web/page";
import { Answer } from "./answer";
import { joinAddress } from "./schema";

export const metadata: Metadata = { title: "接受邀请", robots: { index: false } };

/** For whoever opens the link of the invitation again, to come in. */
function ToOwnWork({ signedIn }: { signedIn: boolean }) {
  return signedIn ? <LinkButton href="/">我的中心</LinkButton> : <LinkButton href="/signin">登录</LinkButton>;
}

export default publicPage({
  permission: "invitation.answer",
  input: joinAddress,
  load: findInvitation,
  render: ({ data: invitation, input: { code }, center, actor }) => {
    if (!invitation) {
      return (
        <>
          <PageHeader title="接受邀请" lead={`${center.name}邀请您加入时，交给您一个邀请码。`} />
          <CodeForm
            noun="邀请码"
            unknown="请对照邀请函核对。重新发出过的，原邀请码已经作废；"
            submit="查看邀请"
            wrong={code}
            phone={center.phone}
          />
        </>
      );
    }
    const roles = invitedAs(invitation);
    const shownCode = formatSlipCode(plainSlipCode(code ?? ""));
    return (
      <>
        <PageHeader title={`${center.name}邀请您担任${roles}`} />
        <div className="flex max-w-3xl flex-col gap-5">
          <Section>
            <Facts
              facts={[
                { label: "受邀人", value: invitation.name },
                { label: "角色", value: roles },
                { label: "有效期至", value: formatDate(lastDayOf(invitation)) },
                { label: "中心电话", value: <PhoneLink phone={center.phone} /> },
              ]}
            />
          </Section>
          {invitation.whyNot ? (
            <Alert
              tone="warning"
              title="这份邀请现在不能接受"
              action={invitation.state === "accepted" && <ToOwnWork signedIn={actor.userId !== null} />}
            >
              {invitation.whyNot}
            </Alert>
          ) : (
            <Answer
              slug={center.slug}
              code={shownCode}
              name={invitation.name}
              signedIn={actor.userId !== null}
            />
          )}
        </div>
      </>
    );
  },
});
