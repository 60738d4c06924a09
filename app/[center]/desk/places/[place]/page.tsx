import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { LinkButton } from "@/components/ui/link-button";
import { MenuItem } from "@/components/ui/menu-item";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { placeForm, placeKindLabels } from "@/lib/domain/registry/place";
import { usageLabels, usageOf, usageTones } from "@/lib/domain/registry/usage";
import { getPlace } from "@/lib/usecases/registry/place";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { archivePlaceAction, restorePlaceAction } from "../actions";

export const metadata = { title: "地点" };

export default centerPage({
  permission: "place.view",
  input: z.object({ place: z.uuid() }),
  load: getPlace,
  render: ({ center: { slug }, actor, data: place }) => {
    const { parent, parts } = place;
    const list = `/${slug}/desk/places`;
    return (
      <RecordPage
        title={place.name}
        crumbs={[
          { label: "地点", href: list },
          ...(parent ? [{ label: parent.name, href: `${list}/${parent.id}` }] : []),
        ]}
        tag={{ text: usageLabels[usageOf(place)], tone: usageTones[usageOf(place)] }}
        acts={place.acts}
        how={{
          edit: `${list}/${place.id}/edit`,
          archive: archivePlaceAction.bind(null, slug),
          restore: restorePlaceAction.bind(null, slug),
        }}
        hidden={{ place: place.id, edition: place.edition }}
        more={
          <>
            <MenuItem href={`/${slug}/desk/organizations?place=${place.id}`}>这里的社会组织</MenuItem>
            <MenuItem href={`${list}/${place.id}/public`}>公开页面</MenuItem>
          </>
        }
        facts={answersInWords(placeForm, place, {
          parentId: parent ? [{ value: parent.id, label: parent.name }] : [],
        })}
        timeline={historyEntries(place.history)}
      >
        <LinkedList
          title="下级地点"
          none="还没有下级地点。"
          items={parts.map((part) => ({
            key: part.id,
            words: part.name,
            href: `${list}/${part.id}`,
            note: [placeKindLabels[part.kind], ...(part.archivedAt ? [usageLabels.archived] : [])].join("，"),
          }))}
        />
        {can(actor, "member.edit") && (
          <Section title="社区工作人员" className="screen-only">
            <p className="mb-3">社区工作人员凭邀请登录，只看到这里和下级地点的事。</p>
            <LinkButton href={`/${slug}/desk/settings/members?place=${place.id}`}>
              邀请社区工作人员
            </LinkButton>
          </Section>
        )}
      </RecordPage>
    );
  },
});
