import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { orderTermForm } from "@/lib/domain/center/order-term";
import { getSettings } from "@/lib/usecases/center/settings";
import { centerPage } from "@/lib/web/page";
import { saveOrderTermAction } from "../actions";
import { SettingsHeader } from "../settings-header";

export const metadata = { title: "点单期限" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: getSettings,
  render: ({ data: { slug, edition, orderDays }, actor }) => {
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader center={slug} on="点单期限" mayEdit={mayEdit} />
        {mayEdit ? (
          <ActionForm
            action={saveOrderTermAction.bind(null, slug)}
            hidden={{ edition }}
            submit="保存"
            className="panel-box flex max-w-3xl flex-col gap-6 p-5 sm:p-6"
          >
            <FormFields form={orderTermForm} values={{ orderDays }} />
          </ActionForm>
        ) : (
          <Section title="点单期限" className="max-w-3xl">
            <Facts facts={[{ label: "点单办结期限", value: `${orderDays} 个工作日` }]} />
          </Section>
        )}
      </>
    );
  },
});
