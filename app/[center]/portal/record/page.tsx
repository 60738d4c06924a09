import { z } from "zod";
import { PhoneLink } from "@/components/phone-link";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { agreementLabels, agreementTones } from "@/lib/domain/admission/agreement-lifecycle";
import { formatDate } from "@/lib/domain/base/civil-date";
import { legalStatusLabels, registrationPaper } from "@/lib/domain/registry/legal-status";
import { ownOldAgreements } from "@/lib/usecases/incubation/old-agreement";
import { getOwnRecord } from "@/lib/usecases/registry/own-record";
import { centerPage } from "@/lib/web/page";
import { OwnTerm } from "./own-term";

export const metadata = { title: "本机构" };

export default centerPage({
  permission: "ownRecord.view",
  scope: "organization",
  input: z.object({}),
  load: async (ctx) => ({ ...(await getOwnRecord(ctx)), scans: await ownOldAgreements(ctx) }),
  render: ({ data: { organization, incubatees, agreements, scans }, center }) => (
    <>
      <PageHeader
        title="本机构"
        lead={
          <>
            以下是{center.name}的登记。有误或有变化的，请致电 <PhoneLink phone={center.phone} /> 更正。
          </>
        }
      />
      <div className="flex max-w-5xl flex-col gap-5">
        <Section title={organization.name}>
          <Facts
            facts={[
              { label: "登记情况", value: legalStatusLabels[organization.legalStatus] },
              registrationPaper(organization),
              { label: "类别", value: organization.category },
              { label: "发起人", value: organization.founder },
              { label: "党组织", value: organization.partyOrganization },
              { label: "所在地点", value: organization.place?.name },
            ]}
          />
        </Section>
        {incubatees.map((term) => (
          <OwnTerm
            key={term.id}
            term={term}
            scans={scans.get(term.id) ?? []}
            at={`/${center.slug}/portal/record`}
          />
        ))}
        {agreements.length > 0 && (
          <Section title="协议" flush>
            <ul className="divide-y divide-line">
              {agreements.map(({ id, number, state, expiresOn }) => (
                <li
                  key={id}
                  className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-5"
                >
                  <a
                    className="link-plain tabular-nums underline"
                    href={`/${center.slug}/portal/agreements/${number}`}
                  >
                    {number}
                  </a>
                  <Tag tone={agreementTones[state]}>{agreementLabels[state]}</Tag>
                  {expiresOn && <span className="text-sm text-muted">请在{formatDate(expiresOn)}前签订</span>}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  ),
});
