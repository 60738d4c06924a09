import type { Metadata } from "next";
import { ApplicationMaterials } from "@/components/record/application-materials";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { whyNotFind } from "@/lib/domain/recruitment/application/application-standing";
import { viewFindings } from "@/lib/usecases/recruitment/check/finding";
import { centerPage } from "@/lib/web/page";
import { receiptAddress } from "../../schema";
import { BiasAlert } from "../bias-alert";
import { saveFindingsAction } from "./actions";
import { Changes } from "./changes";
import { FindingField } from "./finding-field";
import { Progress } from "./progress";

export const metadata: Metadata = { title: "逐项审查" };

export default centerPage({
  permission: "application.check",
  input: receiptAddress,
  load: viewFindings,
  render: ({ center: { slug }, data }) => {
    const { application, items, findings, hints, exclusions, reasons, progress, changes, bias } = data;
    const list = `/${slug}/desk/applications`;
    const record = `${list}/${application.receipt}`;
    const whyNot = whyNotFind(application.state);
    const named = new Set(changes?.named.map(({ item }) => item));
    return (
      <>
        <PageHeader
          title="逐项审查"
          crumbs={[
            { label: "申请审查", href: list },
            { label: application.name, href: record },
          ]}
          lead={`申请编号 ${application.receipt}`}
          action={<LinkButton href={record}>返回申请</LinkButton>}
        />
        <BiasAlert bias={bias} record={record} className="mb-4" />
        {changes && <Changes changes={changes} materials={data.materials} at={`${record}/files`} />}
        <ActionForm
          // What was saved begins a new form: its edition is another.
          key={data.edition}
          action={saveFindingsAction.bind(null, slug)}
          hidden={{ application: application.id, edition: data.edition }}
          className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(18rem,32%)]"
        >
          <Section title={`申请内容（${items.length} 项）`} className="min-w-0">
            <datalist id="reasons">
              {reasons.map((reason) => (
                <option key={reason} value={reason} />
              ))}
            </datalist>
            <fieldset disabled={whyNot !== null} className="divide-y divide-line">
              {items.map((item) => (
                <FindingField
                  key={item.item}
                  item={item}
                  finding={findings.find((one) => one.item === item.item)}
                  hint={hints[item.item]}
                  exclusion={exclusions.includes(item.item)}
                  corrected={named.has(item.item)}
                />
              ))}
            </fieldset>
          </Section>
          <div className="flex flex-col gap-4 lg:sticky lg:top-[calc(var(--bar-height)+1rem)]">
            <Progress progress={progress} total={items.length} record={record} state={application.state}>
              {whyNot ? (
                <p className="text-muted">{whyNot}</p>
              ) : (
                <SubmitButton pendingText="正在保存">保存审查意见</SubmitButton>
              )}
            </Progress>
            <div className="lg:max-h-[calc(100vh-20rem)] lg:overflow-y-auto">
              <ApplicationMaterials {...data.materials} at={`${record}/files`} />
            </div>
          </div>
        </ActionForm>
      </>
    );
  },
});
