import { z } from "zod";
import { OwnRecord } from "@/app/[center]/portal/own-record";
import { Alert } from "@/components/ui/alert";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { answersInWords } from "@/lib/domain/base/form-words";
import { censusNoteLabels, ownOrganizationActs } from "@/lib/domain/registry/census-note";
import { legalStatusLabels, registrationPaper } from "@/lib/domain/registry/legal-status";
import { legalStatusTones, ownOrganizationForm } from "@/lib/domain/registry/organization";
import { getOwnOrganization } from "@/lib/usecases/registry/census/own-organization";
import { centerPage } from "@/lib/web/page";
import { sayGoneAction, sayMovedAction } from "../actions";

export const metadata = { title: "社会组织" };

export default centerPage({
  permission: "communityOrganization.view",
  scope: "place",
  input: z.object({ organization: z.uuid() }),
  load: getOwnOrganization,
  render: ({ center: { slug }, data: organization }) => {
    const { id, name, legalStatus, place, standings, censusNotes } = organization;
    const list = `/${slug}/community/organizations`;
    const said = standings.map(({ year, result }) => `${year ? `${year}年` : ""}${result}`).join("、");
    return (
      <OwnRecord
        title={name}
        crumbs={[{ label: "社会组织", href: list }]}
        tag={{ text: legalStatusLabels[legalStatus], tone: legalStatusTones[legalStatus] }}
        acts={ownOrganizationActs}
        how={{
          edit: `${list}/${id}/edit`,
          gone: sayGoneAction.bind(null, slug),
          moved: sayMovedAction.bind(null, slug),
        }}
        hidden={{ organization: id }}
        notice={censusNotes.map((note) => (
          <Alert key={note.id} tone="info" title={`已报“${censusNoteLabels[note.kind]}”，中心核对中`}>
            {note.words}（{formatDateTime(note.saidAt)}，{note.saidByName}）
          </Alert>
        ))}
        facts={[
          registrationPaper(organization),
          ...answersInWords(
            ownOrganizationForm,
            { ...organization, placeId: place?.id ?? "" },
            { placeId: place ? [{ value: place.id, label: place.name }] : [] },
          ),
          { label: "年检、等级、名录", value: said },
        ].filter(({ value }) => value !== "")}
      />
    );
  },
});
