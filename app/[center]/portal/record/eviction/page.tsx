import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { PaperSheet } from "@/components/paper-sheet";
import { FileDesk } from "@/components/record/file-desk";
import { FileList } from "@/components/record/file-list";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { can } from "@/lib/domain/access";
import { statementForm } from "@/lib/domain/incubation/eviction";
import { evictionNotice } from "@/lib/domain/incubation/exit-paper";
import { ownEviction } from "@/lib/usecases/incubation/own-eviction";
import { ownOrganization } from "@/lib/usecases/registry/own-record";
import { centerPage } from "@/lib/web/page";
import { removeOwnCaseFileAction, stateOwnCaseAction } from "./actions";

export const metadata = { title: "清退告知" };

export default centerPage({
  permission: "ownRecord.view",
  scope: "organization",
  input: z.object({}),
  load: async (ctx) => ({ ...(await ownEviction(ctx)), organization: await ownOrganization(ctx) }),
  render: ({ center, actor, data: { notice, organization } }) => {
    const crumbs = [{ label: "本机构", href: `/${center.slug}/portal/record` }];
    if (!notice)
      return (
        <>
          <PageHeader title="清退告知" crumbs={crumbs} />
          <EmptyState title="没有清退告知" icon="check">
            中心没有向本机构送达过清退告知。
          </EmptyState>
        </>
      );
    const files = `/${center.slug}/portal/record/eviction/files`;
    const mayState = can(actor, "ownEviction.state", { organization: organization.id });
    return (
      <>
        <PageHeader
          title="清退告知"
          crumbs={crumbs}
          tag={<Tag tone={notice.standing.tone}>{notice.standing.text}</Tag>}
          action={<PrintButton>打印告知书</PrintButton>}
        />
        <div className="screen-only mb-5 flex max-w-3xl flex-col gap-4">
          {notice.withdrawReason && (
            <Alert tone="info" title={`中心已撤回这份告知：${notice.withdrawReason}`}>
              孵化照常进行。
            </Alert>
          )}
          {notice.statement !== null && (
            <Section title="本机构的陈述和申辩">
              <p className="whitespace-pre-line">{notice.statement}</p>
              {notice.files.length > 0 && <FileList files={notice.files} at={files} />}
            </Section>
          )}
          {notice.consideration && (
            <Section title="中心的核实情况和决定理由">
              <p className="whitespace-pre-line">{notice.consideration}</p>
            </Section>
          )}
          {notice.whyNotState === null && mayState ? (
            <Section title="陈述和申辩">
              <p className="text-muted">
                有证据材料的先上传，再填写陈述。只能提交一次，提交后陈述和材料都不能修改。
              </p>
              <div className="my-4">
                <FileDesk
                  files={notice.files}
                  at={files}
                  purpose="attachment"
                  remove={removeOwnCaseFileAction.bind(null, center.slug)}
                  hidden={{}}
                  follows="删除后，中心看不到这份材料。"
                />
              </div>
              <ActionForm
                action={stateOwnCaseAction.bind(null, center.slug)}
                hidden={{ eviction: notice.id }}
                submit="提交陈述"
                className="flex flex-col gap-5"
              >
                <FormFields form={statementForm} />
              </ActionForm>
            </Section>
          ) : (
            <p className="text-muted">{notice.whyNotState}</p>
          )}
        </div>
        <PaperSheet paper={evictionNotice({ ...notice, center })} />
      </>
    );
  },
});
