import { z } from "zod";
import { findingFacts } from "@/components/project/finding-facts";
import { FileList } from "@/components/record/file-list";
import { RecordActs } from "@/components/record/record-acts";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { findingLabels, findingTones } from "@/lib/domain/projects/supervision/project-finding";
import { getEvaluatedFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { centerPage } from "@/lib/web/page";
import {
  closeOwnFindingAction,
  reopenOwnFindingAction,
  restoreOwnFindingAction,
  sendBackOwnFindingAction,
  withdrawOwnFindingAction,
} from "../actions";

export const metadata = { title: "整改" };

/** What was to be put right, what was done about it, and the verdict. */
export default centerPage({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ finding: z.uuid() }),
  load: getEvaluatedFinding,
  render: ({ center: { slug }, data: finding }) => (
    <>
      <PageHeader
        title={`${finding.looked}：第 ${finding.number} 项整改`}
        crumbs={[
          { label: "评审任务", href: `/${slug}/evaluation` },
          ...(finding.own
            ? [{ label: finding.looked, href: `/${slug}/evaluation/projects/${finding.evaluationId}` }]
            : []),
        ]}
        tag={<Tag tone={findingTones[finding.state]}>{findingLabels[finding.state]}</Tag>}
        action={
          <RecordActs
            acts={finding.acts}
            how={{
              close: closeOwnFindingAction.bind(null, slug),
              sendBack: sendBackOwnFindingAction.bind(null, slug),
              reopen: reopenOwnFindingAction.bind(null, slug),
              withdraw: withdrawOwnFindingAction.bind(null, slug),
              restore: restoreOwnFindingAction.bind(null, slug),
            }}
            hidden={{ finding: finding.id, edition: finding.edition }}
          />
        }
      />
      <div className="flex max-w-3xl flex-col gap-4">
        <Section>
          <Facts facts={findingFacts(finding)} />
        </Section>
        {finding.files.length > 0 && (
          <Section title="佐证">
            <FileList files={finding.files} at={`/${slug}/evaluation/findings/${finding.id}/files`} />
          </Section>
        )}
      </div>
    </>
  ),
});
