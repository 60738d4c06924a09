import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import { legalStatusTones, organizationActs, organizationForm } from "@/lib/domain/registry/organization";
import { getOrganization } from "@/lib/usecases/registry/organization-record";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { CensusNotes } from "./census-notes";
import { Dealings } from "./dealings";
import { PublicPage } from "./public-page";
import { Standings } from "./standings";

export const metadata = { title: "社会组织" };

export default centerPage({
  permission: "organization.view",
  input: z.object({ organization: z.uuid() }),
  load: getOrganization,
  render: ({ center: { slug }, actor, data: organization }) => {
    const { id, name, legalStatus, creditCode, filingNumber, place, statuses } = organization;
    const desk = `/${slug}/desk`;
    return (
      <RecordPage
        title={name}
        crumbs={[{ label: "社会组织", href: `${desk}/organizations` }]}
        tag={{ text: legalStatusLabels[legalStatus], tone: legalStatusTones[legalStatus] }}
        acts={organizationActs}
        how={{
          edit: `${desk}/organizations/${id}/edit`,
          status: `${desk}/organizations/${id}/status`,
        }}
        hidden={{ organization: id, edition: organization.edition }}
        facts={[
          { label: "统一社会信用代码", value: creditCode },
          { label: "备案编号", value: filingNumber },
          ...answersInWords(organizationForm, organization, {
            placeId: place ? [{ value: place.id, label: place.name }] : [],
          }),
        ]}
        timeline={historyEntries(organization.history)}
      >
        <CensusNotes slug={slug} notes={organization.censusNotes} mayEdit={can(actor, "organization.edit")} />
        <LinkedList
          title="登记备案经过"
          none="没有记录。"
          items={statuses.map((status) => ({
            key: status.id,
            words: `${formatDate(status.since)}起${legalStatusLabels[status.legalStatus]}`,
            note: [status.paper, status.reason].filter(Boolean).join("，"),
          }))}
        />
        <Standings desk={desk} organization={organization} mayEdit={can(actor, "standing.edit")} />
        <Dealings desk={desk} organization={organization} />
        <PublicPage organization={organization} slug={slug} mayEdit={can(actor, "organization.edit")} />
        {can(actor, "member.edit") && (
          <Section title="机构平台" className="screen-only">
            <p className="mb-3">邀请机构的人开通平台；第一位开通后，同事由机构自己邀请。</p>
            <LinkButton href={`${desk}/settings/members?organization=${id}`}>邀请机构人员</LinkButton>
          </Section>
        )}
      </RecordPage>
    );
  },
});
