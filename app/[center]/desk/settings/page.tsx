import { z } from "zod";
import { can } from "@/lib/domain/access";
import { getSettings } from "@/lib/usecases/center/settings";
import { centerPage } from "@/lib/web/page";
import { FactsForm } from "./facts-form";
import { FactsList } from "./facts-list";
import { SettingsHeader } from "./settings-header";

export const metadata = { title: "设置" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: getSettings,
  render: ({ data: facts, actor }) => {
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader center={facts.slug} on="中心信息" mayEdit={mayEdit} />
        {mayEdit ? <FactsForm facts={facts} /> : <FactsList facts={facts} />}
      </>
    );
  },
});
