import { z } from "zod";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { TextField } from "@/components/ui/field/text-field";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { maskName, maskRuleLabels, maskRules } from "@/lib/domain/base/masking";
import { periodUnitLabels, periodUnits } from "@/lib/domain/center/calendar";
import { getSettings } from "@/lib/usecases/center/settings";
import { centerPage } from "@/lib/web/page";
import { saveNoticeRulesAction } from "../actions";
import { SettingsHeader } from "../settings-header";

export const metadata = { title: "公示规则" };

const counting = { yes: "发布当天算第一天", no: "从发布的次日起算" };
const unitHints = {
  workingDays: "按工作日历扣除周末和节假日，调休上班日照算",
  days: "逐日连续计算；末日是休息日的，顺延到其后第一个工作日",
};

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: getSettings,
  render: ({ data: { slug, edition, maskRule, noticeLength, noticeUnit, firstDayCounts }, actor }) => {
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader center={slug} on="公示规则" mayEdit={mayEdit} />
        {mayEdit ? (
          <ActionForm
            action={saveNoticeRulesAction.bind(null, slug)}
            hidden={{ edition }}
            submit="保存"
            className="panel-box flex max-w-3xl flex-col gap-6 p-5 sm:p-6"
          >
            <TextField
              name="noticeLength"
              label="公示期至少"
              hint="拟写公示时按此推算结束日期，可以再延长"
              width="short"
              inputMode="numeric"
              maxLength={3}
              defaultValue={`${noticeLength}`}
            />
            <ChoiceField
              name="noticeUnit"
              label="公示期的单位"
              options={periodUnits.map((value) => ({
                value,
                label: value === "days" ? "自然日" : "工作日",
                hint: unitHints[value],
              }))}
              defaultValue={noticeUnit}
            />
            <ChoiceField
              name="firstDayCounts"
              label="公示期的起算"
              options={[
                { value: "yes", label: counting.yes, hint: "公示的通行做法" },
                { value: "no", label: counting.no, hint: "民法典第二百零一条的算法" },
              ]}
              defaultValue={firstDayCounts ? "yes" : "no"}
            />
            <ChoiceField
              name="maskRule"
              label="公示中的负责人姓名"
              hint="全部公示须用同一种办法：两种办法的结果放在一起，就能拼出全名"
              options={maskRules.map((value) => ({
                value,
                label: maskRuleLabels[value],
                hint: `如 ${["李雪", "张小三", "欧阳明月"].map((name) => maskName(name, value)).join("、")}`,
              }))}
              defaultValue={maskRule}
            />
          </ActionForm>
        ) : (
          <Section title="公示规则" className="max-w-3xl">
            <Facts
              facts={[
                { label: "公示期至少", value: `${noticeLength} ${periodUnitLabels[noticeUnit]}` },
                { label: "公示期的起算", value: firstDayCounts ? counting.yes : counting.no },
                { label: "公示中的负责人姓名", value: maskRuleLabels[maskRule] },
              ]}
            />
          </Section>
        )}
      </>
    );
  },
});
