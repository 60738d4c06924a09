import type { Metadata } from "next";
import { PhoneLink } from "@/components/phone-link";
import { ApplicationSlip } from "@/components/slip/application-slip";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { QrCode } from "@/components/ui/qr-code";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatQueryCode } from "@/lib/domain/recruitment/query-code";
import { slipAgain, slipMinutes } from "@/lib/usecases/recruitment/query-code";
import { publicPage } from "@/lib/web/page";
import { publicAddress } from "@/lib/web/public-address";
import { ForgetTyping } from "../forget-typing";
import { ownCookie } from "../own-cookie";
import { dropSlipAction } from "./actions";
import { slipInput } from "./schema";

export const metadata: Metadata = { title: "申请回执" };

export default publicPage({
  permission: "application.submit",
  input: slipInput,
  cookie: ownCookie,
  load: slipAgain,
  render: ({ center, data: slip, input: { repeated = "" } }) => {
    const { slug, name, address, phone } = center;
    if (!slip) {
      return (
        <>
          <PageHeader title="申请回执" />
          <EmptyState
            icon="list"
            title="这台设备上没有可显示的回执"
            action={<LinkButton href={`/${slug}/track`}>申请查询</LinkButton>}
          >
            回执只在提交后 {slipMinutes} 分钟内、在提交申请的设备上显示。遗失申请编号或查询码，请致电{" "}
            <PhoneLink phone={phone} />。
          </EmptyState>
        </>
      );
    }
    return (
      <div className="flex flex-col gap-4">
        <ApplicationSlip
          data={{
            receipt: slip.receipt,
            queryCode: formatQueryCode(slip.queryCode),
            name: slip.name,
            submittedAt: formatDateTime(slip.submittedAt),
            repeated,
          }}
          center={{ slug, name, address, phone }}
          code={
            <QrCode
              address={publicAddress(`/${slug}/track?receipt=${slip.receipt}`)}
              label="申请查询的地址"
              className="size-32"
            />
          }
          title="申请已提交"
          warning={`查询进度时，查询码须与申请编号一起填写。本页在这台设备上保留 ${slipMinutes} 分钟，此后遗失请致电 ${phone}。`}
          onward={slip.method}
        >
          <LinkButton href={`/${slug}`}>返回首页</LinkButton>
        </ApplicationSlip>
        <ActionForm
          action={dropSlipAction.bind(null, slug)}
          submit="已保存，从这台设备上清除回执"
          variant="ghost"
          guard={false}
          className="screen-only max-w-3xl"
        >
          <ForgetTyping slug={slug} />
          <p className="text-sm text-muted">在公用电脑上办理的，保存回执后请清除。</p>
        </ActionForm>
      </div>
    );
  },
});
