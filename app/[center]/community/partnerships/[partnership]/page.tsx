import { z } from "zod";
import { OwnRecord } from "@/app/[center]/portal/own-record";
import { FormFields } from "@/components/form/form-fields";
import { LinkedList } from "@/components/record/linked-list";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import {
  jointActivityForm,
  ownPartnershipForm,
  partnershipLabels,
  partnershipTones,
} from "@/lib/domain/community/partnership";
import { jointActivityOptions } from "@/lib/usecases/community/joint-activity";
import { getPartnership } from "@/lib/usecases/community/partnership";
import { centerPage } from "@/lib/web/page";
import { endCommunityPartnershipAction, linkCommunityActivityAction } from "../actions";

export const metadata = { title: "共建" };

export default centerPage({
  permission: "communityPartnership.edit",
  scope: "place",
  input: z.object({ partnership: z.uuid() }),
  load: async (ctx, input) => ({
    partnership: await getPartnership(ctx, input),
    activityId: await jointActivityOptions(ctx, input),
  }),
  render: ({ center: { slug }, data: { partnership, activityId } }) => {
    const { id, partner, place, state, events, endedOn } = partnership;
    const named = { placeId: [{ value: place.id, label: place.name }] };
    return (
      <div className="flex flex-col gap-4">
        <OwnRecord
          title={partner}
          crumbs={[{ label: "共建", href: `/${slug}/community/partnerships` }]}
          tag={{ text: partnershipLabels[state], tone: partnershipTones[state] }}
          acts={partnership.acts}
          how={{ end: endCommunityPartnershipAction.bind(null, slug) }}
          hidden={{ partnership: id, edition: partnership.edition }}
          facts={answersInWords(ownPartnershipForm, partnership, named)}
        />
        <LinkedList
          title="共建活动"
          none="还没有关联活动。"
          items={events.map((event) => ({
            key: event.id,
            words: event.title,
            note: `${formatDate(event.heldOn)}，${event.stateWords}`,
          }))}
        />
        {endedOn === null && activityId.length > 0 && (
          <Section title="关联活动">
            <ActionForm
              action={linkCommunityActivityAction.bind(null, slug)}
              hidden={{ partnership: id }}
              submit="关联"
            >
              <FormFields form={jointActivityForm} options={{ activityId }} />
            </ActionForm>
          </Section>
        )}
      </div>
    );
  },
});
