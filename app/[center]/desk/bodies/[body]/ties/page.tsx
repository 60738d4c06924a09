import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { RecordActs } from "@/components/record/record-acts";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { tieForm } from "@/lib/domain/projects/supervision/evaluation-form";
import { partyOptions } from "@/lib/usecases/projects/parties";
import { tiedWork, tiesOf } from "@/lib/usecases/projects/supervision/body-tie";
import { getBody } from "@/lib/usecases/registry/body";
import { centerPage } from "@/lib/web/page";
import { addTieAction, removeTieAction } from "./actions";

export const metadata = { title: "关联情况" };

/** Whom a third party may not evaluate. */
export default centerPage({
  permission: "supervision.edit",
  input: z.object({ body: z.uuid() }),
  load: async (ctx, input) => ({
    body: await getBody(ctx, input),
    ties: await tiesOf(ctx, input),
    work: await tiedWork(ctx, input),
    organization: (await partyOptions(ctx)).organizationId,
  }),
  render: ({ center: { slug }, data: { body, ties, work, organization } }) => (
    <>
      <PageHeader
        title="关联情况"
        crumbs={[
          { label: "单位", href: `/${slug}/desk/bodies` },
          { label: body.name, href: `/${slug}/desk/bodies/${body.id}` },
        ]}
        lead={`与“${body.name}”有关联的社会组织，其执行的项目不能派给它评估。`}
      />
      <div className="flex max-w-3xl flex-col gap-4">
        {work.map(({ id, project, organization: tied }) => (
          <Alert
            key={`${id} ${tied}`}
            tone="warning"
            title={`它正在评估“${project}”`}
            action={<LinkButton href={`/${slug}/desk/evaluations/${id}/replace`}>改派</LinkButton>}
          >
            执行机构{tied}与它有关联，请改派另一家第三方。
          </Alert>
        ))}
        <Section title="已登记的关联" flush={ties.length > 0}>
          {ties.length === 0 && <p className="text-muted">没有登记关联。</p>}
          {ties.length > 0 && (
            <Table
              caption="已登记的关联"
              columns={[{ label: "社会组织" }, { label: "关联的情况" }, { label: "", fit: true }]}
            >
              {ties.map(({ id, name, reason }) => (
                <tr key={id}>
                  <td>{name}</td>
                  <td>{reason}</td>
                  <td className="fit">
                    <RecordActs
                      acts={[
                        {
                          ...{ act: "remove" as const, label: "解除", whyNot: null, danger: true },
                          ...{ follows: "解除后，可以派它评估这家组织执行的项目。", reason: "解除的原因" },
                        },
                      ]}
                      how={{ remove: removeTieAction.bind(null, slug) }}
                      hidden={{ body: body.id, organization: id }}
                    />
                  </td>
                </tr>
              ))}
            </Table>
          )}
        </Section>
        <Section title="登记关联">
          <ActionForm
            action={addTieAction.bind(null, slug)}
            hidden={{ body: body.id }}
            submit="登记"
            resetOnDone
          >
            <FormFields form={tieForm} options={{ organization }} />
          </ActionForm>
        </Section>
      </div>
    </>
  ),
});
