import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { CopyButton } from "@/components/ui/copy-button";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { AgreementState } from "@/lib/domain/admission/agreement-lifecycle";
import {
  openOrderStates,
  providerOrderForm,
  providerOrderLabels,
  providerOrderTones,
  whyNotHandOver,
} from "@/lib/domain/admission/signing/provider-order";
import { worthOf } from "@/lib/domain/admission/signing/signing-method";
import { formatDateTime } from "@/lib/domain/base/china-time";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { Signings } from "@/lib/usecases/admission/signing/signing";
import { askProviderNowAction, orderSigningAction } from "./actions";

interface Props {
  slug: string;
  agreement: {
    id: string;
    state: AgreementState;
    digest: string | null;
    expiresOn: CivilDate | null;
    application: { leaderName: string } | null;
    signing: Signings;
  };
  signer: string;
  today: CivilDate;
}

/** Handing an agreement over to a licensed provider, and how it stands there; nothing where none is set up. */
export function ProviderPart({ slug, agreement, signer, today }: Props) {
  const { id, signing, application } = agreement;
  const { order, provider } = signing;
  if (!provider) return null;
  const ordered = openOrderStates.some((state) => state === order?.state);
  const whyNot = whyNotHandOver({ ...agreement, ordered }, today);
  if (!order && whyNot !== null && agreement.state !== "prepared") return null;
  return (
    <Section
      title="第三方电子签约"
      action={order && <Tag tone={providerOrderTones[order.state]}>{providerOrderLabels[order.state]}</Tag>}
      className="screen-only"
    >
      <div className="flex flex-col gap-4">
        {order && (
          <Facts
            facts={[
              { label: "乙方签署人", value: `${order.organizationSigner} ${order.organizationMobile}` },
              { label: "甲方签署人", value: `${order.centerSigner} ${order.centerMobile}` },
              { label: "提交", value: `${formatDateTime(order.orderedAt)}，${order.orderedByName}` },
              ...(order.reference ? [{ label: "第三方单号", value: order.reference }] : []),
            ]}
          />
        )}
        {order?.state === "waiting" && order.address && (
          <p className="flex flex-wrap items-center gap-3">
            <a className="link break-all" href={order.address} target="_blank" rel="noopener">
              {order.address}
            </a>
            <CopyButton text={order.address}>复制签署地址</CopyButton>
          </p>
        )}
        {ordered && (
          <ActionForm
            action={askProviderNowAction.bind(null, slug)}
            hidden={{ agreement: id }}
            submit="查询签署结果"
            className="flex flex-col items-start gap-2"
          >
            <p className="text-sm text-muted">
              每 5 分钟自动查询一次；改用纸质签署的，登记后第三方签署随即终止。
            </p>
          </ActionForm>
        )}
        {!ordered && agreement.state === "prepared" && whyNot !== null && (
          <p className="text-muted">{whyNot}</p>
        )}
        {whyNot === null && (
          <ActionForm
            action={orderSigningAction.bind(null, slug)}
            hidden={{ agreement: id }}
            submit="提交第三方签署"
            className="flex flex-col gap-4"
          >
            <p className="text-sm text-muted">{worthOf.provider}</p>
            <FormFields
              form={providerOrderForm}
              values={{ organizationSigner: application?.leaderName ?? "", centerSigner: signer }}
            />
          </ActionForm>
        )}
      </div>
    </Section>
  );
}
