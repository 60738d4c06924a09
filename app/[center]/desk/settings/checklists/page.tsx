import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { can } from "@/lib/domain/access";
import { registrationFormLabels } from "@/lib/domain/incubation/registration-checklist";
import { listChecklists } from "@/lib/usecases/incubation/registration/checklist";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";

export const metadata = { title: "登记清单" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: listChecklists,
  render: ({ center: { slug }, actor, data }) => {
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader center={slug} on="登记清单" mayEdit={mayEdit} />
        <LinkedList
          title="登记备案要具备的事项"
          items={data.map(({ form, days, own, titles }) => ({
            key: form,
            words: registrationFormLabels[form],
            ...(mayEdit && { href: `/${slug}/desk/settings/checklists/${form}` }),
            note: `绿色通道 ${days} 个工作日；${titles.join("、")}`,
            tag: own ? { text: "本中心规定", tone: "passed" } : { text: "通用", tone: "ended" },
          }))}
        />
      </>
    );
  },
});
