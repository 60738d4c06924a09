import { ListTable } from "@/components/list/list-table";
import type { Member } from "@/lib/usecases/center/member";
import { memberColumns } from "./list";

interface Props {
  members: readonly Member[];
  mayEdit: boolean;
  base: string;
}

/** Those who work in the center, and apart from them those who act for an organization or a third party. */
export function MemberTables({ members, mayEdit, base }: Props) {
  const guests = members.filter(({ guest }) => guest);
  const columns = memberColumns(mayEdit);
  return (
    <>
      <ListTable caption="成员" columns={columns} rows={members.filter(({ guest }) => !guest)} base={base} />
      {guests.length > 0 && (
        <section aria-labelledby="partners">
          <h2 id="partners" className="mb-2 text-lg font-semibold">
            机构和第三方的人员
          </h2>
          <ListTable caption="机构和第三方的人员" columns={columns} rows={guests} base={base} />
        </section>
      )}
    </>
  );
}
