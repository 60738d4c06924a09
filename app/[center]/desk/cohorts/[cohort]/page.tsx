import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { formatDate } from "@/lib/domain/base/civil-date";
import { cohortLabels, cohortTones } from "@/lib/domain/incubation/cohort-lifecycle";
import { incubationLabels, incubationTones } from "@/lib/domain/incubation/incubatee-lifecycle";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { getCohort } from "@/lib/usecases/incubation/cohort";
import { centerPage } from "@/lib/web/page";
import { cohortNumber } from "../../../_parts/incubation/cohort-number";
import { historyEntries } from "../../history-entries";

export const metadata = { title: "孵化批次" };

export default centerPage({
  permission: "cohort.view",
  input: z.object({ cohort: cohortNumber }),
  load: getCohort,
  render: ({ center: { slug }, data: cohort }) => {
    const { call, incubatees, present, graduated } = cohort;
    const desk = `/${slug}/desk`;
    const people = `进入 ${incubatees.length} 家，目前在孵 ${present} 家，已出壳 ${graduated} 家`;
    return (
      <RecordPage
        title={`${cohort.name}（孵化）`}
        crumbs={[{ label: "孵化批次", href: `${desk}/cohorts` }]}
        tag={{ text: cohortLabels[cohort.state], tone: cohortTones[cohort.state] }}
        acts={[]}
        how={{}}
        hidden={{}}
        more={
          <>
            <MenuItem href={`${desk}/incubatees?cohort=${cohort.number}`}>在列表中查看组织</MenuItem>
            {call && <MenuItem href={`${desk}/calls/${formatCallKey(call)}`}>招募批次：{call.name}</MenuItem>}
          </>
        }
        facts={[
          { label: "来源", value: call ? `${call.name}招募` : "补录，没有招募记录" },
          { label: "开始孵化", value: formatDate(cohort.startedOn) },
          { label: "组织", value: people },
        ]}
        timeline={historyEntries(cohort.history)}
      >
        <LinkedList
          title="组织"
          none="还没有组织进入。"
          items={incubatees.map(({ id, state, organization }) => ({
            key: id,
            words: organization.name,
            href: `${desk}/incubatees/${id}`,
            tag: { text: incubationLabels[state], tone: incubationTones[state] },
          }))}
        />
      </RecordPage>
    );
  },
});
