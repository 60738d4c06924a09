import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { viewMaterials } from "@/lib/usecases/recruitment/call/required-material";
import { centerPage } from "@/lib/web/page";
import { beginMaterialsAction } from "./actions";
import { MaterialList } from "./material-list";

export const metadata = { title: "申请材料" };

export default centerPage({
  permission: "call.view",
  input: z.object({ call: callKey }),
  load: viewMaterials,
  render: ({ center: { slug }, data }) => {
    const { call, materials, edition, earlier } = data;
    const key = formatCallKey(call);
    const base = `/${slug}/desk/calls/${key}`;
    const preparing = call.state === "preparing";
    return (
      <>
        <PageHeader
          title="申请材料"
          crumbs={[
            { label: "招募批次", href: `/${slug}/desk/calls` },
            { label: call.name, href: base },
          ]}
          lead={preparing ? "公告发布后不能再修改" : "公告已经发布，申请人照此准备，不能再修改"}
          action={
            preparing && (
              <LinkButton variant="primary" href={`${base}/materials/new`}>
                添加材料
              </LinkButton>
            )
          }
        />
        <Section className="max-w-4xl">
          {materials.length === 0 && (
            <p className="text-muted">还没有列出申请材料。不列的，申请人只填申请表，不上传文件。</p>
          )}
          {materials.length === 0 && preparing && (
            <ActionForm
              action={beginMaterialsAction.bind(null, slug)}
              hidden={{ call: key, edition }}
              guard={false}
              className="mt-3 flex flex-wrap gap-3"
            >
              <SubmitButton variant="secondary" name="from" value="usual">
                带入常用材料
              </SubmitButton>
              {earlier && (
                <SubmitButton variant="secondary" name="from" value="earlier">
                  带入{earlier}的材料
                </SubmitButton>
              )}
            </ActionForm>
          )}
          <MaterialList center={slug} base={base} callKey={key} shown={data} />
        </Section>
      </>
    );
  },
});
