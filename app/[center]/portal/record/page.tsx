import { z } from "zod";
import { PhoneLink } from "@/components/phone-link";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { agreementLabels, agreementTones } from "@/lib/domain/admission/agreement-lifecycle";
import { formatDate } from "@/lib/domain/base/civil-date";
import { incubationLabels, incubationTones } from "@/lib/domain/incubation/incubatee-lifecycle";
import { legalStatusLabels, registrationPaper } from "@/lib/domain/registry/legal-status";
import { getOwnRecord } from "@/lib/usecases/registry/own-record";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "本机构" };

export default centerPage({
  permission: "ownRecord.view",
  scope: "organization",
  input: z.object({}),
  load: getOwnRecord,
  render: ({ data: { organization, incubatees, agreements }, center }) => (
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
        {incubatees.map(({ id, state, cohort, stage, startedOn, endsOn, handovers, evictions }) => (
          <Section
            key={id}
            title={cohort.name}
            action={<Tag tone={incubationTones[state]}>{incubationLabels[state]}</Tag>}
          >
            <Facts
              facts={[
                { label: "入驻日期", value: formatDate(startedOn) },
                { label: "孵化期至", value: endsOn ? formatDate(endsOn) : "未约定" },
                { label: "孵化阶段", value: stage },
              ]}
            />
            {handovers.length + evictions.length > 0 && (
              <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
                {handovers.length > 0 && (
                  <a className="link" href={`/${center.slug}/portal/record/handover`}>
                    交接清单
                  </a>
                )}
                {evictions.length > 0 && (
                  <a className="link" href={`/${center.slug}/portal/record/eviction`}>
                    清退告知
                  </a>
                )}
              </p>
            )}
          </Section>
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
