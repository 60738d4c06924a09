import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { answersInWords } from "@/lib/domain/base/form-words";
import { formatWanYuan, formatYuan } from "@/lib/domain/base/money";
import { fundForm } from "@/lib/domain/projects/money/fund";
import { projectLabels, projectTones } from "@/lib/domain/projects/project/project";
import { usageLabels, usageOf, usageTones } from "@/lib/domain/registry/usage";
import { getFund } from "@/lib/usecases/projects/money/fund";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { archiveFundAction, restoreFundAction } from "../actions";

export const metadata = { title: "资金" };

export default centerPage({
  permission: "fund.view",
  input: z.object({ fund: z.uuid() }),
  load: getFund,
  render: ({ center: { slug }, data: fund }) => {
    const { granter, use, left, projects } = fund;
    const list = `/${slug}/desk/funds`;
    return (
      <RecordPage
        title={fund.name}
        crumbs={[{ label: "资金", href: list }]}
        tag={{ text: usageLabels[usageOf(fund)], tone: usageTones[usageOf(fund)] }}
        lead={`额度 ${formatWanYuan(use.granted)}，已安排 ${formatWanYuan(use.committed)}，已拨付 ${formatWanYuan(use.paid)}，余额 ${formatWanYuan(left)}`}
        acts={fund.acts}
        how={{
          edit: `${list}/${fund.id}/edit`,
          archive: archiveFundAction.bind(null, slug),
          restore: restoreFundAction.bind(null, slug),
        }}
        hidden={{ fund: fund.id, edition: fund.edition }}
        facts={answersInWords(fundForm, fund, {
          granterId: granter ? [{ value: granter.id, label: granter.name }] : [],
        })}
        timeline={historyEntries(fund.history)}
      >
        <LinkedList
          title="从中安排的项目"
          none="还没有从这笔资金安排项目。"
          items={projects.map(({ id, number, name, state, grantedFen }) => ({
            key: id,
            words: name,
            href: `/${slug}/desk/projects/${id}`,
            note: `${number}，${formatYuan(grantedFen)}`,
            tag: { text: projectLabels[state], tone: projectTones[state] },
          }))}
        />
      </RecordPage>
    );
  },
});
