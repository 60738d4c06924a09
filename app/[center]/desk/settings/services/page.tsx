import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { can } from "@/lib/domain/access";
import { byKind, serviceForm, serviceSetLabels, serviceSets } from "@/lib/domain/incubation/service";
import { listServices } from "@/lib/usecases/incubation/service";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { addServiceAction, beginServicesAction } from "./actions";
import { Offered } from "./offered";

export const metadata = { title: "孵化服务目录" };

export default centerPage({
  permission: "service.view",
  input: z.object({}),
  load: listServices,
  render: ({ data: { offered, archived }, actor, center: { slug } }) => {
    const mayEdit = can(actor, "service.edit");
    const isNew = offered.length + archived.length === 0;
    return (
      <>
        <SettingsHeader center={slug} on="孵化服务" mayEdit={mayEdit} />
        <div className="grid max-w-5xl items-start gap-4 lg:grid-cols-2">
          <div className="flex flex-col gap-4">
            {byKind(offered).map(({ kind, services }) => (
              <Section key={kind} title={kind}>
                <Offered slug={slug} services={services} mayEdit={mayEdit} to="archive" />
              </Section>
            ))}
            {archived.length > 0 && (
              <Section title="已停用">
                <Offered slug={slug} services={archived} mayEdit={mayEdit} to="restore" />
              </Section>
            )}
            {isNew && (
              <Section title="目录还是空的">
                <p className="mb-3 text-muted">
                  {mayEdit ? "可以从一套常用的开始，再逐项修改；也可以逐项添加。" : "请本中心的管理者添加。"}
                </p>
                {mayEdit && (
                  <ActionForm
                    action={beginServicesAction.bind(null, slug)}
                    guard={false}
                    className="flex flex-wrap gap-3"
                  >
                    {serviceSets.map((set) => (
                      <SubmitButton key={set} name="set" value={set} variant="secondary">
                        {serviceSetLabels[set]}
                      </SubmitButton>
                    ))}
                  </ActionForm>
                )}
              </Section>
            )}
          </div>
          {mayEdit && (
            <Section title="添加服务">
              <ActionForm action={addServiceAction.bind(null, slug)} submit="添加" resetOnDone>
                <FormFields form={serviceForm} />
              </ActionForm>
            </Section>
          )}
        </div>
      </>
    );
  },
});
