import { LinkedList } from "@/components/record/linked-list";
import { agreementLabels, agreementTones } from "@/lib/domain/admission/agreement-lifecycle";
import { formatDate } from "@/lib/domain/base/civil-date";
import { incubationLabels, incubationTones } from "@/lib/domain/incubation/incubatee-lifecycle";
import {
  applicationLabels,
  applicationTones,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import type { getOrganization } from "@/lib/usecases/registry/organization-record";

interface Props {
  /** The address of the desk. */
  desk: string;
  organization: Awaited<ReturnType<typeof getOrganization>>;
}

/** What an organization did with the center: the latest of each kind, each a way to its own page. */
export function Dealings({ desk, organization }: Props) {
  const { applications, agreements, incubatees, activities } = organization;
  return (
    <>
      <LinkedList
        title="申请"
        none="没有申请记录。"
        items={applications.map(({ receipt, state, call }) => ({
          key: receipt,
          words: receipt,
          href: `${desk}/applications/${receipt}`,
          note: call,
          tag: { text: applicationLabels[state], tone: applicationTones[state] },
        }))}
      />
      <LinkedList
        title="协议"
        items={agreements.map(({ number, state }) => ({
          key: number,
          words: number,
          href: `${desk}/agreements/${number}`,
          tag: { text: agreementLabels[state], tone: agreementTones[state] },
        }))}
      />
      <LinkedList
        title="孵化"
        items={incubatees.map(({ id, state, startedOn, cohort }) => ({
          key: id,
          words: cohort,
          href: `${desk}/incubatees/${id}`,
          note: `${formatDate(startedOn)}进入`,
          tag: { text: incubationLabels[state], tone: incubationTones[state] },
        }))}
      />
      <LinkedList
        title="活动"
        items={activities.map(({ id, title, heldOn }) => ({
          key: id,
          words: title,
          href: `${desk}/activities/${id}`,
          note: formatDate(heldOn),
        }))}
      />
    </>
  );
}
