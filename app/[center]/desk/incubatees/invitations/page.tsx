import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { lastDayOf } from "@/lib/domain/center/invitation";
import { listUninvited } from "@/lib/usecases/incubation/takeover/invite";
import { centerPage } from "@/lib/web/page";
import { inviteRepresentativesAction } from "./actions";
import { InviteMany } from "./invite-many";

export const metadata = { title: "邀请开通机构平台" };

export default centerPage({
  permission: "member.edit",
  input: z.object({ again: z.string().optional().catch(undefined) }),
  load: (ctx) => listUninvited(ctx),
  render: ({ data: organizations, input, center, now }) => {
    const { slug, name, phone } = center;
    const at = `/${slug}/desk/incubatees`;
    const hint = ({ contact, mobile, openUntil }: (typeof organizations)[number]) =>
      [
        contact === null ? "没有登记负责人，先在组织档案里补填" : [contact, mobile].filter(Boolean).join(" "),
        ...(openUntil && openUntil > now
          ? [`已邀请，${formatDate(lastDayOf({ expiresAt: openUntil }))}前可接受；再开出则原邀请码作废`]
          : []),
      ].join("；");
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="邀请开通机构平台"
            crumbs={[{ label: "在孵组织", href: at }]}
            lead="在孵、还没有人开通机构平台的组织；邀请函打印后交给负责人，凭邀请码开通"
          />
        </div>
        {organizations.length > 0 ? (
          <Section title={`${organizations.length} 家还没有开通`}>
            <InviteMany
              key={input.again}
              action={inviteRepresentativesAction.bind(null, slug)}
              center={{ slug, name, phone }}
              again={`${at}/invitations?again=${now.getTime()}`}
              options={organizations.map((one) => ({
                value: one.id,
                label: `${one.name}（${one.cohort}）`,
                hint: hint(one),
                disabled: one.contact === null,
              }))}
            />
          </Section>
        ) : (
          <EmptyState title="在孵组织都已开通机构平台" icon="check">
            新入驻的组织签约后自行开通；导入的组织会列在这里。
          </EmptyState>
        )}
      </>
    );
  },
});
