import { z } from "zod";
import { opportunityFacts } from "@/app/[center]/_parts/projects/opportunity-facts";
import { ReplyList } from "@/components/record/reply-list";
import { LinkButton } from "@/components/ui/link-button";
import { opportunityLabels, opportunityTones } from "@/lib/domain/projects/giving/opportunity";
import { getOpportunity } from "@/lib/usecases/projects/giving/opportunity";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";
import {
  closeOwnOpportunityAction,
  reopenOwnOpportunityAction,
  reportOwnOpportunityAction,
  withdrawOwnOpportunityAction,
} from "../actions";
import {
  acceptOwnReplyAction,
  declineOwnReplyAction,
  reconsiderOwnReplyAction,
  withdrawReplyAction,
} from "./actions";

export const metadata = { title: "信息" };

export default centerPage({
  permission: "ownOpportunity.view",
  scope: "organization",
  input: z.object({ opportunity: z.uuid() }),
  load: getOpportunity,
  render: ({ center: { slug }, data: opportunity }) => {
    const at = `/${slug}/portal/opportunities`;
    const { id, state, mine, ownReply } = opportunity;
    const mayReply = !mine && state === "posted" && (!ownReply || ownReply.state === "withdrawn");
    return (
      <OwnRecord
        title={opportunity.title}
        crumbs={[{ label: "信息对接", href: at }]}
        tag={{ text: opportunityLabels[state], tone: opportunityTones[state] }}
        acts={opportunity.acts}
        how={{
          report: reportOwnOpportunityAction.bind(null, slug),
          close: closeOwnOpportunityAction.bind(null, slug),
          reopen: reopenOwnOpportunityAction.bind(null, slug),
          withdraw: withdrawOwnOpportunityAction.bind(null, slug),
          edit: `${at}/${id}/edit`,
        }}
        hidden={{ opportunity: id, edition: opportunity.edition }}
        facts={opportunityFacts(opportunity)}
      >
        {mayReply && (
          <div>
            <LinkButton href={`${at}/${id}/reply`} variant="primary">
              回应
            </LinkButton>
          </div>
        )}
        {mine ? (
          <ReplyList
            title="回应"
            none="还没有组织回应。"
            replies={opportunity.replies}
            how={{
              accept: acceptOwnReplyAction.bind(null, slug),
              decline: declineOwnReplyAction.bind(null, slug),
              reconsider: reconsiderOwnReplyAction.bind(null, slug),
            }}
          />
        ) : (
          ownReply && (
            <ReplyList
              title="本组织的回应"
              replies={[ownReply]}
              how={{ withdraw: withdrawReplyAction.bind(null, slug) }}
            />
          )
        )}
      </OwnRecord>
    );
  },
});
