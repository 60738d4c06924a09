import { hoursList } from "@/app/[center]/desk/hours/list";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { type HoursRow, listHours } from "@/lib/usecases/community/hours-list";
import { listPage } from "../../list-page";
import { confirmCommunityHoursAction } from "./actions";

export const metadata = { title: "服务时长" };

const mayTick = ({ state }: HoursRow) => state === "recorded";
const { excel: _excel, columns, ...list } = hoursList;

export default listPage({
  permission: "communityHours.edit",
  scope: "place",
  load: listHours,
  create: { permission: "communityHours.edit", label: "登记时长" },
  list: { ...list, at: "community/hours", columns: columns.map(({ opens: _, ...column }) => column) },
  bulk: ({ data: { rows }, center: { slug } }) =>
    rows.some(mayTick)
      ? {
          select: {
            name: "records",
            all: "选择本页全部待确认的时长",
            of: (row) => (mayTick(row) ? { value: row.id, label: row.name } : null),
          },
          around: (table) => (
            <ActionForm
              action={confirmCommunityHoursAction.bind(null, slug)}
              className="flex flex-col gap-3"
              guard={false}
              resetOnDone
            >
              <div className="screen-only">
                <SubmitButton pendingText="正在确认">确认所选时长</SubmitButton>
              </div>
              {table}
            </ActionForm>
          ),
        }
      : undefined,
});
