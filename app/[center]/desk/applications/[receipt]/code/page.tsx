import type { Metadata } from "next";
import { z } from "zod";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { getApplicant } from "@/lib/usecases/recruitment/application/application";
import { centerPage } from "@/lib/web/page";
import { renewCodeAction } from "../../actions";
import { RenewCode } from "./renew-code";

export const metadata: Metadata = { title: "换发查询码" };

export default centerPage({
  permission: "application.renewCode",
  input: z.object({ receipt: z.string().max(40) }),
  load: getApplicant,
  render: ({ center, data: applicant }) => {
    const { slug, name, address, phone } = center;
    const back = `/${slug}/desk/applications/${applicant.receipt}`;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="换发查询码"
            crumbs={[
              { label: "申请审查", href: `/${slug}/desk/applications` },
              { label: applicant.name, href: back },
            ]}
            lead="申请方遗失查询码，核实身份后由中心换发。"
          />
        </div>
        <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
          <RenewCode
            action={renewCodeAction.bind(null, slug)}
            application={applicant.id}
            center={{ slug, name, address, phone }}
            back={back}
          />
          <Section title="供核实" className="screen-only">
            <Facts
              columns={1}
              facts={[
                { label: "申请编号", value: applicant.receipt },
                { label: "提交时间", value: formatDateTime(applicant.submittedAt) },
                { label: "负责人", value: applicant.leaderName },
                { label: "联系人", value: applicant.contactName },
                { label: "联系手机", value: applicant.contactMobile },
                { label: "电子邮箱", value: applicant.email },
              ]}
            />
          </Section>
        </div>
      </>
    );
  },
});
