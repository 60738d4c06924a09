import type { Metadata } from "next";
import { CorrectionPaper } from "@/components/correction-paper";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { firstNoticeForm, nextNoticeForm } from "@/lib/domain/recruitment/correction";
import { viewNotice } from "@/lib/usecases/recruitment/correction/correction";
import { centerPage } from "@/lib/web/page";
import { receiptAddress } from "../../schema";
import { requestCorrectionAction } from "./actions";

export const metadata: Metadata = { title: "补正通知" };

export default centerPage({
  permission: "application.check",
  input: receiptAddress,
  load: viewNotice,
  render: ({ center, data, today }) => {
    const { application, items, unseen, dueOn, days, warning, notices } = data;
    const record = `/${center.slug}/desk/applications/${application.receipt}`;
    const [last] = notices;
    const issued = application.state === "correcting" && last ? last : null;
    const told = issued ?? { items, dueOn, issuedOn: today };
    const paper = { center, application, items: told.items, dueOn: told.dueOn };
    const earlier = notices.filter(({ state }) => state !== "withdrawn").length > 0;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="补正通知"
            crumbs={[
              { label: "申请审查", href: `/${center.slug}/desk/applications` },
              { label: application.name, href: record },
            ]}
            lead={
              issued
                ? `${issued.issuedByName}已发出，${formatDateWithWeekday(issued.dueOn)}到期`
                : "需补正的事项一次告知申请方；发出后只有这些事项可以改"
            }
            action={
              issued ? (
                <PrintButton>打印通知</PrintButton>
              ) : (
                <LinkButton href={`${record}/check`}>返回逐项审查</LinkButton>
              )
            }
          />
          {!issued && unseen > 0 && (
            <Alert tone="warning" className="mb-4" title={`还有 ${unseen} 项未看`}>
              补正应当一次告知，请全部看完再发通知。
            </Alert>
          )}
          {warning && !issued && (
            <Alert tone="info" className="mb-4">
              {warning}
            </Alert>
          )}
        </div>
        {told.items.length === 0 ? (
          <EmptyState title="没有需要补正的事项">
            在逐项审查中记下需补正的事项后，通知在这里预览和发出。
          </EmptyState>
        ) : (
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <CorrectionPaper {...paper} issuedAt={issued?.issuedAt ?? null} />
            {!issued && application.state === "accepted" && unseen === 0 && (
              <Section title="发出" className="screen-only">
                <ActionForm
                  action={requestCorrectionAction.bind(null, center.slug)}
                  hidden={{ application: application.id, edition: data.edition }}
                  submit={`发出补正通知（${told.items.length} 项）`}
                  className="flex flex-col gap-4"
                >
                  <FormFields form={earlier ? nextNoticeForm : firstNoticeForm} values={{ days }} />
                  <p className="text-sm text-muted">
                    按预填的期限，最后一天是{formatDateWithWeekday(dueOn)}
                    。通知放入待发消息，申请方查询时也会看到。
                  </p>
                </ActionForm>
              </Section>
            )}
          </div>
        )}
      </>
    );
  },
});
