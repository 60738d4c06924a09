import { z } from "zod";
import { opportunityFacts } from "@/app/[center]/_parts/projects/opportunity-facts";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { ReplyList } from "@/components/record/reply-list";
import { opportunityLabels, opportunityTones } from "@/lib/domain/projects/giving/opportunity";
import { getOpportunity } from "@/lib/usecases/projects/giving/opportunity";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  acceptReplyAction,
  closeOpportunityAction,
  declineReplyAction,
  postOpportunityAction,
  reconsiderReplyAction,
  reopenOpportunityAction,
  sendBackOpportunityAction,
  withdrawOpportunityAction,
} from "../actions";

export const metadata = { title: "信息" };

export default centerPage({
  permission: "opportunity.view",
  input: z.object({ opportunity: z.uuid() }),
  load: getOpportunity,
  render: ({ center: { slug }, data: opportunity }) => {
    const desk = `/${slug}/desk`;
    const at = `${desk}/opportunities`;
    const { id, state } = opportunity;
    return (
      <RecordPage
        title={opportunity.title}
        crumbs={[{ label: "信息对接", href: at }]}
        tag={{ text: opportunityLabels[state], tone: opportunityTones[state] }}
        acts={opportunity.acts}
        how={{
          post: postOpportunityAction.bind(null, slug),
          sendBack: sendBackOpportunityAction.bind(null, slug),
          close: closeOpportunityAction.bind(null, slug),
          reopen: reopenOpportunityAction.bind(null, slug),
          withdraw: withdrawOpportunityAction.bind(null, slug),
          edit: `${at}/${id}/edit`,
          outcome: `${desk}/outcomes/new?opportunity=${id}`,
        }}
        hidden={{ opportunity: id, edition: opportunity.edition }}
        facts={opportunityFacts(opportunity)}
        timeline={historyEntries(opportunity.history)}
      >
        <ReplyList
          title="回应"
          none="还没有组织回应。"
          replies={opportunity.replies}
          how={{
            accept: acceptReplyAction.bind(null, slug),
            decline: declineReplyAction.bind(null, slug),
            reconsider: reconsiderReplyAction.bind(null, slug),
          }}
        />
        <LinkedList
          title="对接成果"
          items={opportunity.outcomes.map(({ id, title }) => ({
            key: id,
            words: title,
            href: `${desk}/outcomes/${id}`,
          }))}
        />
      </RecordPage>
    );
  },
});
