import { ListTable } from "@/components/list/list-table";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { listMembers } from "@/lib/usecases/center/member";
import { expertWithoutAccount } from "@/lib/usecases/review/expert-seat";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { addMemberAction } from "./actions";
import { AddMember } from "./add-member";
import { memberColumns } from "./list";
import { membersAddress } from "./schema";

export const metadata = { title: "成员" };

export default centerPage({
  permission: "member.view",
  input: membersAddress,
  load: async (ctx, input) => ({
    members: await listMembers(ctx),
    expert: await expertWithoutAccount(ctx, input.expert),
  }),
  render: ({ data: { members, expert }, input, center, actor }) => {
    const mayEdit = can(actor, "member.edit");
    return (
      <>
        <SettingsHeader center={center.slug} on="成员" mayEdit={mayEdit} />
        <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_28rem]">
          <ListTable
            caption="成员"
            columns={memberColumns(mayEdit)}
            rows={members}
            base={`/${center.slug}/desk/settings/members`}
          />
          {mayEdit && (
            <Section title={expert ? `为专家${expert.name}开通账号` : "添加成员"}>
              <AddMember
                // The key: the slip stays until one goes on, then the form begins empty.
                key={input.added}
                action={addMemberAction.bind(null, center.slug)}
                center={{ slug: center.slug, name: center.name }}
                expert={expert}
              />
            </Section>
          )}
        </div>
      </>
    );
  },
});
