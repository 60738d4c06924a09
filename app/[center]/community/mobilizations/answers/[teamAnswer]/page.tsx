import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { arrivalForm, teamAnswerForm } from "@/lib/domain/community/mobilization";
import { getTeamAnswer } from "@/lib/usecases/community/mobilization";
import { centerPage } from "@/lib/web/page";
import { enterCommunityAnswerAction, enterCommunityArrivalAction } from "../../actions";

export const metadata = { title: "登记回应" };

/** What a team said by telephone, and how many of it came. */
export default centerPage({
  permission: "communityMobilization.answer",
  scope: "place",
  input: z.object({ teamAnswer: z.uuid() }),
  load: getTeamAnswer,
  render: ({ center: { slug }, data: found }) => {
    const at = `/${slug}/community/mobilizations`;
    const { answer, people, note, arrived } = found;
    const hidden = { teamAnswer: found.id };
    return (
      <>
        <PageHeader
          title={found.team.name}
          crumbs={[
            { label: "平急转换", href: at },
            { label: found.mobilization.name, href: `${at}/${found.mobilization.id}` },
          ]}
          lead="代队伍登记回应；到场后清点人数。"
        />
        {found.whyNot ? (
          <Alert tone="warning" title="不能再登记">
            {found.whyNot}
          </Alert>
        ) : (
          <div className="flex max-w-3xl flex-col gap-4">
            <Section title="回应">
              <ActionForm
                action={enterCommunityAnswerAction.bind(null, slug)}
                hidden={hidden}
                submit="登记回应"
              >
                <FormFields
                  form={teamAnswerForm}
                  values={{ people, note, ...(answer !== "none" && { answer }) }}
                />
              </ActionForm>
            </Section>
            <Section title="到场">
              <ActionForm
                action={enterCommunityArrivalAction.bind(null, slug)}
                hidden={hidden}
                submit="登记到场"
                variant="secondary"
              >
                <FormFields form={arrivalForm} values={arrived === null ? {} : { arrived }} />
              </ActionForm>
            </Section>
          </div>
        )}
      </>
    );
  },
});
