import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { CallNotice } from "@/app/[center]/_parts/recruitment/call-notice";
import { PaperForm } from "@/app/[center]/desk/applications/[receipt]/paper/paper-form";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Timeline } from "@/components/ui/timeline";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { groupQuotaInWords } from "@/lib/domain/recruitment/call/call-group";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { callTerms } from "@/lib/usecases/recruitment/call/call-terms";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "已发布的招募方案" };

export default centerPage({
  permission: "call.view",
  input: z.object({ call: callKey }),
  load: callTerms,
  render: ({ data: { notice, amended, form }, center, now }) => {
    const list = `/${center.slug}/desk/calls`;
    const batch = `${list}/${formatCallKey(notice)}`;
    const title = `${notice.name}已发布的招募方案`;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="已发布的招募方案"
            crumbs={[
              { label: "招募批次", href: list },
              { label: notice.name, href: batch },
            ]}
            lead="申请方据此申请，发布后不能修改；更正另发补充公告"
            action={<PrintButton>打印</PrintButton>}
          />
        </div>
        <PrintHead center={center.name} title={title} printedAt={formatDateTime(now)} />
        <div className="flex flex-col gap-4">
          <Section title="发布和更正">
            <Timeline
              entries={amended.map(({ id, at, actorName, label, change, reason }) => ({
                key: id,
                when: formatDateTime(at),
                who: actorName,
                what: change ? `${label}：${change}` : label,
                why: reason,
              }))}
            />
            {amended.length < 2 && <p className="text-muted">发布后没有更正。</p>}
          </Section>
          <CallNotice center={center} call={notice} at={batch} />
          {notice.groups.length > 0 && (
            <Section title="分组" flush>
              <Table caption="分组" columns={[{ label: "组别" }, { label: "名额" }, { label: "候补" }]}>
                {notice.groups.map((group) => (
                  <tr key={group.id}>
                    <td>{group.name}</td>
                    <td>{groupQuotaInWords(group, notice.kind)}</td>
                    <td>
                      {group.reserve ? `${group.reserve} ${callKindTerms[notice.kind].counted.unit}` : "无"}
                    </td>
                  </tr>
                ))}
              </Table>
            </Section>
          )}
          <Section title="申请表">
            <PaperForm head={[]} sections={form} materials={[]} foot={[]} />
          </Section>
        </div>
      </>
    );
  },
});
