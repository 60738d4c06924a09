import { z } from "zod";
import { CallDeadline } from "@/components/call-deadline";
import { PhoneLink } from "@/components/phone-link";
import { FileList } from "@/components/record/file-list";
import { RichText } from "@/components/rich-text";
import { SupplementList } from "@/components/supplement-list";
import { Facts } from "@/components/ui/facts";
import { MenuItem } from "@/components/ui/menu-item";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { inShort } from "@/lib/domain/center/site-text";
import { fullMark } from "@/lib/domain/recruitment/call";
import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { windowInWords } from "@/lib/domain/recruitment/call-phase";
import { categoryLabels } from "@/lib/domain/registry/categories";
import { readCall } from "@/lib/usecases/recruitment/site";
import { headOf, publicPage } from "@/lib/web/page";
import { callKey } from "../../../call-key";
import { ApplyButton } from "./apply-button";

const page = publicPage({
  permission: "site.view",
  input: z.object({ call: callKey }),
  load: readCall,
  head: ({ center, data: call }) => ({
    title: call.title,
    description: `${windowInWords(call)}接收申请，招募 ${call.quota} 家。${inShort(call.body, 80)}`,
    openGraph: { title: call.title, description: inShort(call.body), siteName: center.name },
  }),
  render: ({ center, data: call }) => (
    <>
      <PageHeader
        title={call.title}
        crumbs={[{ label: "招募公告", href: `/${center.slug}/calls` }]}
        lead={<CallDeadline {...call} />}
        action={<ApplyButton slug={center.slug} phone={center.phone} call={call} />}
        more={<MenuItem href={`/${center.slug}/calls/${formatCallKey(call)}/poster`}>打印海报</MenuItem>}
      />
      <div className="flex flex-col gap-4">
        <Section title="基本情况">
          <Facts
            columns={3}
            facts={[
              { label: "批次", value: call.name },
              {
                label: "接收申请时间",
                value: windowInWords(call),
              },
              { label: "招募名额", value: `${call.quota} 家` },
              {
                label: "评审日期",
                value: call.reviewOn ? formatDateWithWeekday(call.reviewOn) : "另行通知",
              },
              {
                label: "招募对象",
                value: call.categories.map((category) => categoryLabels[category]).join("、"),
              },
              { label: "咨询电话", value: <PhoneLink phone={center.phone} /> },
            ]}
          />
        </Section>
        <SupplementList supplements={call.supplements} />
        <Section title="公告正文">
          <RichText text={call.body} />
        </Section>
        {call.files.length > 0 && (
          <Section title="附件">
            <FileList files={call.files} at={`/${center.slug}/calls/${formatCallKey(call)}/files`} />
          </Section>
        )}
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Section title="评分指标" flush>
            <Table
              caption="评分指标"
              columns={[{ label: "指标" }, { label: "满分", num: true }]}
              foot={
                <tr>
                  <td>合计</td>
                  <td className="num">{fullMark(call.criteria)} 分</td>
                </tr>
              }
            >
              {call.criteria.map((criterion) => (
                <tr key={criterion.id}>
                  <td>{criterion.name}</td>
                  <td className="num">{criterion.max} 分</td>
                </tr>
              ))}
            </Table>
          </Section>
          <Section title="排名办法">
            <ul className="flex list-disc flex-col gap-1.5 ps-5">
              {call.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </>
  ),
});

export default page;
export const generateMetadata = headOf(page);
