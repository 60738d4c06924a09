import { ListTable } from "@/components/list/list-table";
import { TableTools } from "@/components/list/table-tools";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter/filter-chips";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintHead } from "@/components/ui/print-head";
import { Tag } from "@/components/ui/tag";
import { can } from "@/lib/domain/access";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { sameCall } from "@/lib/domain/recruitment/call/call-key";
import { callLabels, callTones } from "@/lib/domain/recruitment/call/call-lifecycle";
import { listAgreements } from "@/lib/usecases/admission/agreement";
import { centerPage } from "@/lib/web/page";
import { IssueLinks } from "./issue-links";
import { agreementColumns, agreementsOf, directName, toSign } from "./list";
import { listed } from "./schema";
import { Settled } from "./settled";

export const metadata = { title: "签约" };

export default centerPage({
  permission: "agreement.view",
  input: listed,
  load: listAgreements,
  render: ({ center, now, actor, input: { recorded }, data: { calls, hasDirect, call, rows } }) => {
    const base = `/${center.slug}/desk/agreements`;
    if (rows.length === 0) {
      return (
        <>
          <PageHeader
            title="签约"
            action={
              <IssueLinks slug={center.slug} call={null} rows={[]} mayIssue={can(actor, "agreement.issue")} />
            }
          />
          <EmptyState
            icon="pen"
            title="还没有待签的协议"
            action={<LinkButton href={`/${center.slug}/desk/notices`}>查看公示</LinkButton>}
          >
            公示期满转签约后，系统为入围的每家组织、每个项目生成一份协议。
          </EmptyState>
        </>
      );
    }
    const counted = (state: string) => rows.filter((row) => row.state === state).length;
    const [signed, voided] = [counted("signed"), counted("voided")];
    const open = rows.length - signed - voided;
    const select = open > 0 ? toSign : undefined;
    const groups = [...calls, ...(hasDirect ? [null] : [])];
    const table = (
      <ListTable caption={agreementName(call)} columns={agreementColumns} {...{ rows, base, select }} />
    );
    return (
      <>
        <PrintHead
          center={center.name}
          title={`${call ? `${call.name}${agreementName(call)}` : directName}签署情况`}
          printedAt={formatDateTime(now)}
        />
        <div className="screen-only">
          <PageHeader
            title={call ? `${call.name}签约` : directName}
            tag={call && <Tag tone={callTones[call.state]}>{callLabels[call.state]}</Tag>}
            lead={`共 ${rows.length} 份协议：双方已签 ${signed} 份，待签 ${open} 份${voided > 0 ? `，作废 ${voided} 份` : ""}`}
            action={
              <>
                <IssueLinks
                  slug={center.slug}
                  call={call}
                  rows={rows}
                  mayIssue={can(actor, "agreement.issue")}
                />
                <TableTools excel={`/${center.slug}/desk/${agreementsOf(call).replace("?", "/export?")}`} />
              </>
            }
          />
        </div>
        {groups.length > 1 && (
          <FilterChips
            label="批次"
            chips={groups.map((one) => ({
              label: one?.name ?? "直接签订",
              href: `/${center.slug}/desk/${agreementsOf(one)}`,
              on: one && call ? sameCall(one, call) : one === call,
            }))}
          />
        )}
        {recorded > 0 && (
          <Alert tone="success" title={`已登记 ${recorded} 份协议的签署`} className="screen-only mb-4">
            登记有误的，打开该协议可以更正。
          </Alert>
        )}
        {open > 0 ? (
          <form action={`${base}/sign`} className="flex flex-col gap-4">
            <div className="screen-only flex flex-wrap items-center gap-x-4 gap-y-2">
              <button type="submit" className={buttonClass("primary")}>
                登记所选协议的签署
              </button>
              <p className="text-muted">先勾选协议，再在下一页填写签署日期和签署人。</p>
            </div>
            {table}
          </form>
        ) : (
          <div className="flex flex-col gap-4">
            {call && <Settled slug={center.slug} call={call} signed={signed} />}
            {table}
          </div>
        )}
      </>
    );
  },
});
