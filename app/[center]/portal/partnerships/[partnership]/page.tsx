import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { formatDate } from "@/lib/domain/base/civil-date";
import { answersInWords } from "@/lib/domain/base/form-words";
import { ownPartnershipForm, partnershipLabels, partnershipTones } from "@/lib/domain/community/partnership";
import { getPartnership } from "@/lib/usecases/community/partnership";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";
import { endOwnPartnershipAction } from "../actions";

export const metadata = { title: "社区报到" };

export default centerPage({
  permission: "ownPartnership.view",
  scope: "organization",
  input: z.object({ partnership: z.uuid() }),
  load: getPartnership,
  render: ({ center: { slug }, data: partnership }) => {
    const { id, place, state, reason, events } = partnership;
    const named = { placeId: [{ value: place.id, label: place.name }] };
    return (
      <OwnRecord
        title={place.name}
        crumbs={[{ label: "社区报到", href: `/${slug}/portal/partnerships` }]}
        tag={{ text: partnershipLabels[state], tone: partnershipTones[state] }}
        acts={partnership.acts}
        how={{ end: endOwnPartnershipAction.bind(null, slug) }}
        hidden={{ partnership: id, edition: partnership.edition }}
        facts={[
          ...answersInWords(ownPartnershipForm, partnership, named),
          ...(reason ? [{ label: "结束的原因", value: reason, wide: true }] : []),
        ]}
      >
        <LinkedList
          title="共建活动"
          none="还没有关联活动。"
          items={events.map((event) => ({
            key: event.id,
            words: event.title,
            note: `${formatDate(event.heldOn)}，${event.stateWords}`,
          }))}
        />
      </OwnRecord>
    );
  },
});
