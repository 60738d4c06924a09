import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { answersInWords } from "@/lib/domain/base/form-words";
import { standingForm, standingInWords, standingNow } from "@/lib/domain/registry/standing";
import { getStanding } from "@/lib/usecases/registry/standing-record";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { voidStandingAction } from "../actions";

export const metadata = { title: "年检和等级" };

export default centerPage({
  permission: "standing.view",
  input: z.object({ standing: z.uuid() }),
  load: getStanding,
  render: ({ center: { slug }, today, data: standing }) => {
    const { id, organization } = standing;
    const at = `/${slug}/desk/standings`;
    return (
      <RecordPage
        title={`${organization.name} ${standingInWords(standing)}`}
        crumbs={[{ label: "年检和等级", href: at }]}
        tag={standingNow(standing, today)}
        acts={standing.acts}
        how={{ edit: `${at}/${id}/edit`, void: voidStandingAction.bind(null, slug) }}
        hidden={{ standing: id, edition: standing.edition }}
        facts={[
          {
            label: "社会组织",
            value: (
              <a className="link" href={`/${slug}/desk/organizations/${organization.id}`}>
                {organization.name}
              </a>
            ),
          },
          ...answersInWords(standingForm, standing, {
            organizationId: [{ value: organization.id, label: organization.name }],
          }).filter(({ label }) => label !== "社会组织"),
          ...(standing.reason ? [{ label: "作废的原因", value: standing.reason, wide: true }] : []),
        ]}
        timeline={historyEntries(standing.history)}
      />
    );
  },
});
