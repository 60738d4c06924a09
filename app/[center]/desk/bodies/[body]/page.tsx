import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { bodyFacts } from "@/lib/domain/registry/body";
import { usageLabels, usageOf, usageTones } from "@/lib/domain/registry/usage";
import { getBody } from "@/lib/usecases/registry/body";
import { placeOptions } from "@/lib/usecases/registry/place-choice";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { archiveBodyAction, restoreBodyAction } from "../actions";

export const metadata = { title: "单位" };

export default centerPage({
  permission: "body.view",
  input: z.object({ body: z.uuid() }),
  load: async (ctx, input) => {
    const body = await getBody(ctx, input);
    return { body, placeId: await placeOptions(ctx, body.placeId) };
  },
  render: ({ center: { slug }, actor, data: { body, placeId } }) => (
    <RecordPage
      title={body.name}
      crumbs={[{ label: "单位", href: `/${slug}/desk/bodies` }]}
      tag={{ text: usageLabels[usageOf(body)], tone: usageTones[usageOf(body)] }}
      acts={body.acts}
      how={{
        edit: `/${slug}/desk/bodies/${body.id}/edit`,
        archive: archiveBodyAction.bind(null, slug),
        restore: restoreBodyAction.bind(null, slug),
      }}
      hidden={{ body: body.id, edition: body.edition }}
      facts={answersInWords(bodyFacts, body, { placeId })}
      timeline={historyEntries(body.history)}
    >
      {body.kind === "evaluator" && (
        <Section title="第三方评估" className="screen-only">
          <p className="mb-3">受托评估的单位，其人员凭邀请登录，只看到交给它评估的机构和项目。</p>
          <div className="flex flex-wrap gap-3">
            {can(actor, "member.edit") && (
              <LinkButton href={`/${slug}/desk/settings/members?body=${body.id}`}>邀请评估人员</LinkButton>
            )}
            {can(actor, "supervision.edit") && (
              <LinkButton href={`/${slug}/desk/bodies/${body.id}/ties`}>关联情况</LinkButton>
            )}
          </div>
        </Section>
      )}
    </RecordPage>
  ),
});
