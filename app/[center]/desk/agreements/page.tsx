import { z } from "zod";
import { ListTable } from "@/components/list/list-table";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatCallKey, sameCall } from "@/lib/domain/recruitment/call-key";
import { callLabels, callTones } from "@/lib/domain/recruitment/call-lifecycle";
import { listAgreements } from "@/lib/usecases/admission/agreement";
import { centerPage } from "@/lib/web/page";
import { callKey } from "../../call-key";
import { signAgreementsAction } from "./actions";
import { agreementColumns, toSign } from "./list";
import { SigningFields } from "./signing-fields";

export const metadata = { title: "签约" };

export default centerPage({
  permission: "agreement.view",
  input: z.object({ call: callKey.nullable().catch(null).default(null) }),
  load: listAgreements,
  render: ({ center, actor, today, now, data: { calls, call, rows, endedOn } }) => {
    const base = `/${center.slug}/desk/agreements`;
    if (!call) {
      return (
        <>
          <PageHeader title="签约" />
          <EmptyState
            icon="pen"
            title="还没有待签的协议"
            action={<LinkButton href={`/${center.slug}/desk/notices`}>查看公示</LinkButton>}
          >
            公示期满转签约后，系统为每家入围组织生成一份协议。
          </EmptyState>
        </>
      );
    }
    const counted = (state: string) => rows.filter((row) => row.state === state).length;
    const [signed, voided] = [counted("signed"), counted("voided")];
    const open = rows.length - signed - voided;
    const select = open > 0 ? toSign : undefined;
    const table = <ListTable caption="入驻协议" columns={agreementColumns} {...{ rows, base, select }} />;
    return (
      <>
        <PrintHead
          center={center.name}
          title={`${call.name}入驻协议签署情况`}
          printedAt={formatDateTime(now)}
        />
        <div className="screen-only">
          <PageHeader
            title={`${call.name}签约`}
            tag={<Tag tone={callTones[call.state]}>{callLabels[call.state]}</Tag>}
            lead={`共 ${rows.length} 份协议：双方已签 ${signed} 份，待签 ${open} 份${voided > 0 ? `，作废 ${voided} 份` : ""}`}
            action={<PrintButton />}
          />
        </div>
        {calls.length > 1 && (
          <FilterChips
            label="批次"
            chips={calls.map((one) => ({
              label: one.name,
              href: `${base}?call=${formatCallKey(one)}`,
              on: sameCall(one, call),
            }))}
          />
        )}
        {open > 0 ? (
          <ActionForm
            action={signAgreementsAction.bind(null, center.slug)}
            hidden={{ call: call.id }}
            className="flex flex-col gap-4"
            guard={false}
            resetOnDone
          >
            <Section title="登记签署" className="screen-only">
              <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-[14rem_1fr_14rem_auto]">
                <SigningFields today={today} endedOn={endedOn} actor={actor.name} />
                <SubmitButton pendingText="正在登记" className="lg:mt-13">
                  登记所选协议
                </SubmitButton>
              </div>
            </Section>
            {table}
          </ActionForm>
        ) : (
          <div className="flex flex-col gap-4">
            <Alert
              tone="success"
              title={`${call.name}签约完成`}
              className="screen-only"
              action={
                <LinkButton href={`/${center.slug}/desk/incubatees?cohort=${call.number}`}>
                  查看在孵组织
                </LinkButton>
              }
            >
              {signed} 家组织已进入孵化。
            </Alert>
            {table}
          </div>
        )}
      </>
    );
  },
});
