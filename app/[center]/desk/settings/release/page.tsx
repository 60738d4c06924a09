import { z } from "zod";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { getSettings } from "@/lib/usecases/center/settings";
import { centerPage } from "@/lib/web/page";
import { saveReleaseRuleAction } from "../actions";
import { SettingsHeader } from "../settings-header";

export const metadata = { title: "公告发布" };

const ways = { no: "拟定人核对后自行发布", yes: "由另一人核对后发布" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: getSettings,
  render: ({ data: { slug, edition, secondRelease }, actor }) => {
    const mayEdit = can(actor, "settings.edit");
    const now = secondRelease ? "yes" : "no";
    return (
      <>
        <SettingsHeader center={slug} on="公告发布" mayEdit={mayEdit} />
        {mayEdit ? (
          <ActionForm
            action={saveReleaseRuleAction.bind(null, slug)}
            hidden={{ edition }}
            submit="保存"
            className="panel-box flex max-w-3xl flex-col gap-6 p-5 sm:p-6"
          >
            <ChoiceField
              name="secondRelease"
              label="招募公告怎样发布"
              options={[
                { value: "no", label: ways.no },
                {
                  value: "yes",
                  label: ways.yes,
                  hint: "拟定人提请发布，另一位管理者或工作人员发布或退回；提请人自己不能发布",
                },
              ]}
              defaultValue={now}
            />
          </ActionForm>
        ) : (
          <Section title="公告发布" className="max-w-3xl">
            <Facts facts={[{ label: "招募公告怎样发布", value: ways[now] }]} />
          </Section>
        )}
      </>
    );
  },
});
