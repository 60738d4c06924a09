import type { Metadata } from "next";
import { ListTable } from "@/components/list/list-table";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { agreementsToSign } from "@/lib/usecases/admission/agreement";
import { centerPage } from "@/lib/web/page";
import { signAgreementsAction } from "../actions";
import { agreementColumns, agreementsOf, directName } from "../list";
import { ticked } from "../schema";
import { SigningFields } from "../signing-fields";

export const metadata: Metadata = { title: "登记签署" };

export default centerPage({
  permission: "agreement.sign",
  input: ticked,
  load: (ctx, { "agreements[]": numbers }) => agreementsToSign(ctx, { numbers }),
  render: ({ center: { slug }, data: { call, rows, sides, endedOn } }) => {
    const base = `/${slug}/desk/agreements`;
    const list = `/${slug}/desk/${agreementsOf(call)}`;
    const of = call ? `${call.name}签约` : directName;
    if (sides.length === 0) {
      return (
        <>
          <PageHeader title="登记签署" crumbs={[{ label: "签约", href: base }]} />
          <EmptyState
            icon="pen"
            title={rows.length === 0 ? "没有勾选待签的协议" : "所选协议不能一起登记"}
            action={<LinkButton href={call ? list : base}>返回签约</LinkButton>}
          >
            {rows.length === 0
              ? "请在签约列表中勾选要登记的协议，再登记签署。"
              : "所选协议分属不同批次，或者签署进度不同。请只勾选同一批次、同样进度的协议；没有对应申请的，请逐份登记。"}
          </EmptyState>
        </>
      );
    }
    const single = rows.length === 1 ? rows[0] : undefined;
    const many = `登记 ${rows.length} 份协议的签署`;
    return (
      <>
        <PageHeader
          title={single ? `登记${single.organization}的签署` : many}
          crumbs={[{ label: of, href: list }]}
        />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[24rem_minmax(0,1fr)]">
          <Section title="签署情况">
            <ActionForm
              action={signAgreementsAction.bind(null, slug)}
              hidden={call ? { call: call.id } : {}}
              submit={single ? "登记签署" : many}
              pendingText="正在登记"
              cancel={{ href: list }}
            >
              {rows.map(({ id }) => (
                <input key={id} type="hidden" name="agreements[]" value={id} />
              ))}
              <SigningFields
                sides={sides}
                endedOn={endedOn}
                leader={single?.leader ?? null}
                single={single !== undefined}
              />
              <p className="text-muted">
                {call?.kind === "incubation" && "双方都已签署的组织，登记后即进入孵化。"}
                {!single && call && "乙方签署人按各组织负责人登记，由他人代签的请单独登记。"}
                登记有误的，可以在该协议页更正。
              </p>
            </ActionForm>
          </Section>
          <Section title={`所选 ${rows.length} 份协议`} flush>
            <ListTable caption="所选协议" columns={agreementColumns} {...{ rows, base }} />
          </Section>
        </div>
      </>
    );
  },
});
