import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { FileDesk } from "@/components/record/file-desk";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { stepForm } from "@/lib/domain/incubation/registration-step";
import { getRegistrationStep } from "@/lib/usecases/incubation/registration/case";
import { centerPage } from "@/lib/web/page";
import { meetStepAction, removePaperAction } from "../../actions";

export const metadata = { title: "办理事项" };

export default centerPage({
  permission: "registration.edit",
  input: z.object({ registration: z.uuid(), step: z.coerce.number().int() }),
  load: getRegistrationStep,
  render: ({ center: { slug }, input: { step }, data: { asked, ...data } }) => {
    const at = `/${slug}/desk/registrations/${data.id}`;
    const part = `step${step}`;
    return (
      <div className="flex flex-col gap-4">
        <FormPage
          title={asked.title}
          crumbs={[
            { label: "登记备案", href: `/${slug}/desk/registrations` },
            { label: data.name, href: at },
          ]}
          lead={[
            asked.threshold,
            asked.claimedOn &&
              `该组织${formatDate(asked.claimedOn)}报已具备${asked.claim ? `：${asked.claim}` : ""}。具备的填写日期；还不具备的，日期留空并写明还缺什么`,
          ]
            .filter(Boolean)
            .join("；")}
          form={stepForm}
          values={asked}
          action={meetStepAction.bind(null, slug)}
          hidden={{ registration: data.id, edition: data.edition, step: `${step}` }}
          submit="保存"
        />
        <Section title="证明材料" className="max-w-3xl">
          <FileDesk
            files={data.files.filter((file) => file.part === part)}
            at={`${at}/files`}
            part={part}
            purpose="material"
            remove={removePaperAction.bind(null, slug)}
            hidden={{ registration: data.id }}
            whyNotTake={data.state === "preparing" ? null : "已提交，材料不再更改。"}
            follows="删除后，这一项不再有这份材料。"
          />
        </Section>
      </div>
    );
  },
});
