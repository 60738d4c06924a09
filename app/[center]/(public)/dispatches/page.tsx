import type { Metadata } from "next";
import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { PhoneLink } from "@/components/phone-link";
import { CodeForm } from "@/components/slip/code-form";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Facts } from "@/components/ui/facts";
import { SelectField } from "@/components/ui/field/select-field";
import { TextAreaField } from "@/components/ui/field/text-area-field";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { dispatchLabels, dispatchTones, finishForm } from "@/lib/domain/community/dispatch";
import { findDispatch } from "@/lib/usecases/community/order/dispatch-answer";
import { publicPage } from "@/lib/web/page";
import { askerFacts, orderFacts } from "../../_parts/community/order-facts";
import { acceptByCodeAction, declineByCodeAction, finishByCodeAction } from "./actions";

export const metadata: Metadata = { title: "接单", robots: { index: false } };

export default publicPage({
  permission: "dispatch.answer",
  input: z.object({ code: z.string().max(40).nullable().default(null) }),
  load: findDispatch,
  render: ({ center: { slug, phone }, data: found, input }) => {
    if (!found) {
      return (
        <>
          <PageHeader title="接单" lead="社区派单时，交给您一个派单码。" />
          <CodeForm
            noun="派单码"
            unknown="请对照派单条核对。收回重派的，原派单码已经作废；"
            submit="查看点单"
            wrong={input.code}
            phone={phone}
          />
        </>
      );
    }
    const { dispatch, order, asker, tooLate, teams } = found;
    const hidden = { code: input.code ?? "" };
    const { state, taker, open, reason } = dispatch;
    return (
      <div className="flex max-w-3xl flex-col gap-5">
        <PageHeader
          title={open && state === "offered" ? "抢单" : `派给${taker}的点单`}
          tag={<Tag tone={dispatchTones[state]}>{dispatchLabels[state]}</Tag>}
        />
        {tooLate && <Alert tone="info" title={tooLate} />}
        <Section>
          <Facts facts={orderFacts(order)} />
        </Section>
        {asker ? (
          <Section title="点单人">
            <Facts facts={askerFacts(asker)} />
          </Section>
        ) : (
          state === "offered" && <p className="text-muted">接单后显示点单人的姓名、电话和住址。</p>
        )}
        {state === "offered" && (
          <Section title="接不接由您决定">
            <ActionForm
              action={acceptByCodeAction.bind(null, slug)}
              hidden={hidden}
              submit="接单"
              guard={false}
            >
              {open && <SelectField name="teamId" label="由哪支队伍接单" options={teams} />}
            </ActionForm>
            {!open && (
              <details className="mt-4">
                <summary className="cursor-pointer">谢绝</summary>
                <ActionForm
                  action={declineByCodeAction.bind(null, slug)}
                  hidden={hidden}
                  submit="谢绝"
                  variant="secondary"
                  className="mt-3 flex flex-col gap-4"
                >
                  <TextAreaField name="reason" label="谢绝的原因" rows={2} limit={300} />
                </ActionForm>
              </details>
            )}
          </Section>
        )}
        {state === "accepted" && asker && (
          <Section title="办结">
            {open && <p className="mb-4">请记下您的接单码 {input.code}，再次打开和办结都用它。</p>}
            <ActionForm
              action={finishByCodeAction.bind(null, slug)}
              hidden={hidden}
              submit="办结"
              className="flex flex-col gap-4"
            >
              <FormFields form={finishForm} />
            </ActionForm>
          </Section>
        )}
        {state === "withdrawn" && (
          <Alert tone="info" title="社区已收回这份派单">
            {reason}
          </Alert>
        )}
        {state === "done" && asker && (
          <Alert tone="success" title="已办结，辛苦了">
            {order.doneNote}
          </Alert>
        )}
        <p className="text-muted">
          有问题请致电 <PhoneLink phone={phone} />。
        </p>
      </div>
    );
  },
});
