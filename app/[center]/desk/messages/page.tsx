import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import { can } from "@/lib/domain/access";
import { whyNotSend } from "@/lib/domain/center/message-acts";
import { listMessages } from "@/lib/usecases/center/message";
import { listPage } from "../../list-page";
import { handleMessagesAction } from "./actions";
import { messageList } from "./list";

export const metadata = { title: "消息" };

export default listPage({
  permission: "message.view",
  list: messageList,
  load: listMessages,
  lead: ({ center: { slug } }) => (
    <>
      要告诉对方的话先存在这里，放行后才发出。
      <a className="link-plain underline" href={`/${slug}/desk/messages/templates`}>
        消息模板
      </a>
    </>
  ),
  above: ({ data: { open } }) =>
    !open.email &&
    !open.sms && (
      <Alert tone="info" title="平台没有设置邮件和短信发送" className="screen-only mb-4">
        打开消息，复制内容，用微信发给对方，再登记为已发。
      </Alert>
    ),
  bulk: ({ data: { rows, open }, center: { slug }, actor }) => {
    const mayTick = ({ state, channel }: (typeof rows)[number]) =>
      state === "waiting" && whyNotSend(channel, open) === null;
    if (!can(actor, "message.release") || !rows.some(mayTick)) return undefined;
    return {
      select: {
        name: "messages",
        all: "选择本页全部待发消息",
        of: (row) => (mayTick(row) ? { value: row.id, label: row.recipientName } : null),
      },
      around: (table) => (
        <ActionForm
          action={handleMessagesAction.bind(null, slug)}
          className="flex flex-col gap-3"
          guard={false}
          resetOnDone
        >
          <div className="screen-only flex flex-wrap gap-3">
            {rows.some((row) => mayTick(row) && row.channel !== "copy") && (
              <SubmitButton name="act" value="release" pendingText="正在放行">
                放行所选消息
              </SubmitButton>
            )}
            {rows.some((row) => mayTick(row) && row.channel === "copy") && (
              <SubmitButton name="act" value="tick" variant="secondary" pendingText="正在登记">
                所选已用微信发出
              </SubmitButton>
            )}
          </div>
          {table}
        </ActionForm>
      ),
    };
  },
});
