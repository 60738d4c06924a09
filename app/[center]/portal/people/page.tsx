import { InvitePartner } from "@/components/slip/invite-partner";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { listColleagues } from "@/lib/usecases/center/own-people";
import { centerPage } from "@/lib/web/page";
import { inviteColleagueAction } from "./actions";
import { Colleagues } from "./colleagues";
import { OpenInvitations } from "./open-invitations";
import { peopleAddress } from "./schema";

export const metadata = { title: "人员" };

export default centerPage({
  permission: "ownPeople.view",
  scope: "organization",
  input: peopleAddress,
  load: (ctx) => listColleagues(ctx),
  render: ({ data: { people, invitations }, input, center, actor, now }) => (
    <>
      <PageHeader title="人员" lead="能进入这个平台、为本机构办事的人。离开机构的，请及时移出。" />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,1fr)_28rem]">
        <div className="flex flex-col gap-5">
          <Colleagues people={people} self={actor.userId} center={center} />
          {invitations.length > 0 && (
            <OpenInvitations invitations={invitations} center={center.slug} now={now} />
          )}
        </div>
        <Section title="邀请同事" className="screen-only">
          <InvitePartner
            key={input.sent}
            action={inviteColleagueAction.bind(null, center.slug)}
            center={{ slug: center.slug, name: center.name, phone: center.phone }}
            again={`/${center.slug}/portal/people`}
          />
        </Section>
      </div>
    </>
  ),
});
