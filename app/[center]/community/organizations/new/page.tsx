import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { newOwnOrganizationForm } from "@/lib/domain/registry/organization";
import { organizationsAlike } from "@/lib/usecases/registry/census/own-organization";
import { organizationChoices } from "@/lib/usecases/registry/organization-record";
import { centerPage } from "@/lib/web/page";
import { addOwnOrganizationAction } from "../actions";
import { soughtInAddress } from "../schema";
import { AlikeList } from "./alike-list";
import { LookUp } from "./look-up";

export const metadata = { title: "增加组织" };

/** Looked for first, over all communities; then added, when it is none of those found. */
export default centerPage({
  permission: "communityOrganization.edit",
  scope: "place",
  input: soughtInAddress,
  load: async (ctx, { name, creditCode, filingNumber }) => {
    const sought = { name, creditCode: creditCode || null, filingNumber: filingNumber || null };
    return {
      sought,
      alike: name ? await organizationsAlike(ctx, sought) : [],
      options: await organizationChoices(ctx),
      placeId: ctx.scope.place ?? "",
    };
  },
  render: ({ center: { slug }, data: { sought, alike, options, placeId } }) => {
    const list = `/${slug}/community/organizations`;
    const status = sought.creditCode ? "registered" : sought.filingNumber ? "filed" : undefined;
    return (
      <>
        <PageHeader
          title="增加组织"
          crumbs={[{ label: "社会组织", href: list }]}
          lead="先查一查，免得同一家登记两次"
        />
        <div className="flex max-w-3xl flex-col gap-4">
          <LookUp at={`${list}/new`} sought={sought} />
          {alike.length > 0 && <AlikeList slug={slug} alike={alike} sought={sought} />}
          {sought.name && (
            <Section title={alike.length > 0 ? "是另一家，登记它" : "没有查到，登记它"}>
              <ActionForm
                action={addOwnOrganizationAction.bind(null, slug)}
                hidden={{ seen: alike.map(({ id }) => id).join(",") }}
                submit="增加"
                cancel={{ href: list }}
              >
                <FormFields
                  form={newOwnOrganizationForm}
                  values={{ ...sought, placeId, ...(status && { legalStatus: status }) }}
                  options={options}
                />
              </ActionForm>
            </Section>
          )}
        </div>
      </>
    );
  },
});
