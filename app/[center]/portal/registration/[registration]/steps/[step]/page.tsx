import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { FileDesk } from "@/components/record/file-desk";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { claimForm, stepStanding, whyNotClaim } from "@/lib/domain/incubation/registration-step";
import { getRegistrationStep } from "@/lib/usecases/incubation/registration/case";
import { centerPage } from "@/lib/web/page";
import { claimStepAction, removeOwnPaperAction } from "../../../actions";

export const metadata = { title: "办理事项" };

/** One step: its papers first, and then the word to the center that it is met. */
export default centerPage({
  permission: "ownRegistration.view",
  scope: "organization",
  input: z.object({ registration: z.uuid(), step: z.coerce.number().int() }),
  load: getRegistrationStep,
  render: ({ center: { slug }, input: { step }, data: { asked, ...data } }) => {
    const road = `/${slug}/portal/registration`;
    const whyNot = whyNotClaim(data.state, asked);
    const standing = stepStanding(asked);
    const title = `${step}. ${asked.title}`;
    const crumbs = [{ label: "登记备案", href: road }] as const;
    const said = asked.note && `中心说明：${asked.note}`;
    const lead = [asked.threshold && `门槛：${asked.threshold}`, said].filter(Boolean).join("；");
    const papers = (
      <Section title="证明材料" className="max-w-3xl">
        <FileDesk
          files={data.files.filter(({ part }) => part === `step${step}`)}
          at={`${road}/${data.id}/files`}
          part={`step${step}`}
          purpose="material"
          remove={removeOwnPaperAction.bind(null, slug)}
          hidden={{ registration: data.id, step: `${step}` }}
          whyNotAdd={whyNot}
          whyNotTake={whyNot}
          follows="删除后，中心也看不到这份材料。"
        />
      </Section>
    );
    return (
      <div className="flex flex-col gap-4">
        {whyNot === null ? (
          <FormPage
            title={title}
            crumbs={crumbs}
            lead={lead}
            form={claimForm}
            values={{ ready: asked.claimedOn !== null, claim: asked.claim }}
            action={claimStepAction.bind(null, slug)}
            hidden={{ registration: data.id, edition: data.edition, step: `${step}` }}
            submit="保存"
          />
        ) : (
          <PageHeader
            title={title}
            crumbs={crumbs}
            lead={lead}
            tag={<Tag tone={standing.tone}>{standing.text}</Tag>}
          />
        )}
        {papers}
      </div>
    );
  },
});
