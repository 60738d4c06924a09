import Link from "next/link";
import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { answersInWords } from "@/lib/domain/base/form-words";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { personForm } from "@/lib/domain/registry/person";
import { getPerson } from "@/lib/usecases/registry/person-record";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { archivePersonAction, restorePersonAction } from "../actions";

export const metadata = { title: "人员" };

export default centerPage({
  permission: "person.view",
  input: z.object({ person: z.uuid() }),
  load: getPerson,
  render: ({ center: { slug }, data: person }) => {
    const desk = `/${slug}/desk`;
    const panels = person.panels.map((call) => (
      <Link
        key={formatCallKey(call)}
        href={`${desk}/calls/${formatCallKey(call)}/panel`}
        className="link block"
      >
        {call.name}
      </Link>
    ));
    return (
      <RecordPage
        title={person.name}
        crumbs={[{ label: "人员", href: `${desk}/persons` }]}
        tag={person.archivedAt ? { text: "已归档", tone: "ended" } : { text: "在用", tone: "running" }}
        acts={person.acts}
        how={{
          edit: `${desk}/persons/${person.id}/edit`,
          archive: archivePersonAction.bind(null, slug),
          restore: restorePersonAction.bind(null, slug),
        }}
        hidden={{ person: person.id, edition: person.edition }}
        facts={[
          ...answersInWords(personForm, person),
          { label: "专家库", value: person.isExpert ? "已列入" : "未列入" },
          { label: "评审组", value: panels.length > 0 ? panels : "没有参加过" },
          { label: "账号", value: person.hasAccount ? "有" : "没有" },
        ]}
        timeline={historyEntries(person.history)}
      />
    );
  },
});
