import { z } from "zod";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { getSettings } from "@/lib/usecases/center/settings";
import { centerPage } from "@/lib/web/page";
import { saveReviewRulesAction } from "../actions";
import { SettingsHeader } from "../settings-header";

export const metadata = { title: "评审规则" };

const showing = { no: "全部打分表提交后", yes: "随时可看暂定排名" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: getSettings,
  render: ({ data: { slug, edition, provisionalRanking }, actor }) => {
    const mayEdit = can(actor, "settings.edit");
    const now = provisionalRanking ? "yes" : "no";
    return (
      <>
        <SettingsHeader center={slug} on="评审规则" mayEdit={mayEdit} />
        {mayEdit ? (
          <ActionForm
            action={saveReviewRulesAction.bind(null, slug)}
            hidden={{ edition }}
            submit="保存"
            className="panel-box flex max-w-3xl flex-col gap-6 p-5 sm:p-6"
          >
            <ChoiceField
              name="provisionalRanking"
              label="评审中何时显示打分和排名"
              hint="打分进度随时可看。还有打分表没有提交的评审专家，任何时候都看不到他人的打分"
              options={[
                { value: "no", label: showing.no, hint: "提交齐全之前，工作人员也看不到打分和名次" },
                { value: "yes", label: showing.yes, hint: "工作人员在提交齐全之前就能看到已提交的打分" },
              ]}
              defaultValue={now}
            />
          </ActionForm>
        ) : (
          <Section title="评审规则" className="max-w-3xl">
            <Facts facts={[{ label: "评审中何时显示打分和排名", value: showing[now] }]} />
          </Section>
        )}
      </>
    );
  },
});
