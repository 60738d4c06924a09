import { z } from "zod";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { answersInWords } from "@/lib/domain/base/form-words";
import { assistedForm, opensFor } from "@/lib/domain/community/assisted";
import { openedOrOver } from "@/lib/usecases/community/assisted/assisted-opening";
import { centerPage } from "@/lib/web/page";
import { OpeningOver } from "../../../over";

export const metadata = { title: "帮扶对象" };

export default centerPage({
  permission: "assisted.open",
  scope: "place",
  input: z.object({ assisted: z.uuid(), access: z.uuid() }),
  load: openedOrOver,
  render: ({ center: { slug }, input: { assisted }, data: person }) => {
    const at = `/${slug}/community/assisted/${assisted}`;
    if (!person) return <OpeningOver at={at} />;
    return (
      <>
        <PageHeader
          title={person.name}
          crumbs={[
            { label: "帮扶对象", href: `/${slug}/community/assisted` },
            { label: person.number, href: at },
          ]}
          lead={`本次查看的事由：${person.reason}。${opensFor} 分钟后要重新写明事由。`}
          action={<LinkButton href={`${at}/opened/${person.access}/edit`}>修改</LinkButton>}
        />
        <Section>
          <Facts
            facts={answersInWords(assistedForm, person, {
              placeId: [{ value: person.place.id, label: person.place.name }],
            })}
          />
        </Section>
      </>
    );
  },
});
