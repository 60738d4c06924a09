import { PhoneLink } from "@/components/phone-link";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { formatDate } from "@/lib/domain/base/civil-date";
import {
  yearStandingLabels,
  yearStandingOf,
  yearStandingTones,
} from "@/lib/domain/community/filing-confirmation";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import { legalStatusTones } from "@/lib/domain/registry/organization";
import type { getFiledGroup } from "@/lib/usecases/community/filing-confirmation";
import { groupTimeline } from "./filing-timeline";

interface Props {
  group: Awaited<ReturnType<typeof getFiledGroup>>;
  /** The list it stands in. */
  list: string;
}

/** One filed group: since when it is filed, and what was confirmed of it year by year. */
export function FiledGroup({ group, list }: Props) {
  const { id, name, legalStatus, filingNumber, filedOn, place, leader, leaderMobile } = group;
  const at = `${list}/${id}`;
  return (
    <RecordPage
      title={name}
      crumbs={[{ label: "年度确认", href: list }]}
      tag={{ text: legalStatusLabels[legalStatus], tone: legalStatusTones[legalStatus] }}
      acts={group.acts}
      how={{ confirm: `${at}/confirm`, end: `${at}/end` }}
      hidden={{ organization: id }}
      facts={[
        { label: "备案编号", value: filingNumber },
        { label: "备案日期", value: filedOn && formatDate(filedOn) },
        { label: "所在地点", value: place?.name },
        { label: "类别", value: group.category },
        { label: "负责人", value: leader },
        { label: "负责人手机", value: leaderMobile && <PhoneLink phone={leaderMobile} /> },
      ]}
      timeline={groupTimeline(group)}
    >
      <LinkedList
        title="历年确认"
        none="还没有确认过。有误的确认点开更正。"
        items={group.confirmations.map(({ id: key, year, active, note, confirmedOn, confirmedByName }) => ({
          key,
          words: `${year} 年`,
          href: `${at}/corrections/${key}`,
          note: [`${confirmedByName}，${formatDate(confirmedOn)}`, note].filter(Boolean).join("；"),
          tag: {
            text: yearStandingLabels[yearStandingOf(active)],
            tone: yearStandingTones[yearStandingOf(active)],
          },
        }))}
      />
    </RecordPage>
  );
}
