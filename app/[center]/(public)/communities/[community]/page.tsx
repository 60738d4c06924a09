import { randomUUID } from "node:crypto";
import { z } from "zod";
import { PhoneLink } from "@/components/phone-link";
import { OrderForm } from "@/components/slip/order-form";
import { ConsentField } from "@/components/ui/field/consent-field";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { residentOrderForm } from "@/lib/domain/community/order-form";
import { emergencyNumbers } from "@/lib/domain/community/place-page";
import { getPublicCommunity } from "@/lib/usecases/community/place-page";
import { publicPage } from "@/lib/web/page";
import { askOrderAction } from "./actions";

export const metadata = { title: "社区" };

export default publicPage({
  permission: "site.view",
  input: z.object({ community: z.uuid() }),
  load: getPublicCommunity,
  render: ({ center: { slug }, data: { place, page, services, kind, serviceId } }) => (
    <div className="flex max-w-3xl flex-col gap-5">
      <PageHeader title={place.name} crumbs={[{ label: "社区服务", href: `/${slug}/communities` }]} />
      <Section>
        <p className="whitespace-pre-line">{page.introduction}</p>
        <p className="mt-3">
          值班电话 <PhoneLink phone={page.phone} />
        </p>
        {page.hours && <p>值班时间 {page.hours}</p>}
        {page.address && <p>地址 {page.address}</p>}
      </Section>
      <Section title="紧急情况请直接拨打">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {emergencyNumbers.map(({ label, number }) => (
            <li key={number}>
              {label} <PhoneLink phone={number} />
            </li>
          ))}
        </ul>
      </Section>
      <p className="flex flex-wrap gap-3">
        {page.ordersOpen && (
          <LinkButton href="#order" variant="primary">
            在线点单
          </LinkButton>
        )}
        <LinkButton href={`/${slug}/orders?community=${place.id}`}>查看点单进度</LinkButton>
      </p>
      {services.length > 0 && (
        <Section title="服务目录">
          <dl className="flex flex-col gap-3">
            {services.map(({ id, name, description, provider }) => (
              <div key={id}>
                <dt className="font-semibold">{name}</dt>
                <dd>
                  {description}
                  {provider && <span className="text-muted">（{provider}提供）</span>}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <div id="order">
        <Section title="在线点单">
          {page.ordersOpen ? (
            <OrderForm
              form={residentOrderForm}
              options={{ kind, serviceId }}
              action={askOrderAction.bind(null, slug)}
              hidden={{ community: place.id, draftKey: randomUUID() }}
              memory={`order ${slug} ${place.id}`}
              submit="提交点单"
              track={`/${slug}/orders?community=${place.id}`}
              phone={page.phone}
            >
              <ConsentField name="consent">
                同意社区为办理这份点单使用上面的信息，并告诉接单的队伍或组织；不向其他人公开。
              </ConsentField>
            </OrderForm>
          ) : (
            <p className="text-muted">这里现在不能在线点单，请致电 {page.phone}。</p>
          )}
        </Section>
      </div>
    </div>
  ),
});
