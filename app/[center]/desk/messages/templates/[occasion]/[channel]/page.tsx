import { RecordPage } from "@/components/record/record-page";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { messageChannelLabels } from "@/lib/domain/center/message";
import { messageOccasionLabels } from "@/lib/domain/center/message-occasions";
import { fieldNames, messageTemplateActs } from "@/lib/domain/center/message-template";
import { getMessageTemplate } from "@/lib/usecases/center/message-template";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../../../history-entries";
import { resetMessageTemplateAction } from "../../../actions";
import { templateKey } from "../../../schema";

export const metadata = { title: "消息模板" };

export default centerPage({
  permission: "message.view",
  input: templateKey,
  load: getMessageTemplate,
  render: ({
    center: { slug },
    actor,
    data: { occasion, channel, own, text, preview, history, edition },
  }) => {
    const templates = `/${slug}/desk/messages/templates`;
    const of = preview.of === null ? "用示例资料" : `用最近一条同类消息（${preview.of}）的资料`;
    return (
      <RecordPage
        title={`${messageOccasionLabels[occasion]}（${messageChannelLabels[channel]}）`}
        crumbs={[
          { label: "消息", href: `/${slug}/desk/messages` },
          { label: "消息模板", href: templates },
        ]}
        tag={own ? { text: "本中心", tone: "running" } : { text: "平台默认", tone: "ended" }}
        acts={messageTemplateActs(own)}
        how={
          can(actor, "messageTemplate.edit")
            ? {
                edit: `${templates}/${occasion}/${channel}/edit`,
                reset: resetMessageTemplateAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ occasion, channel, edition }}
        facts={[
          ...(text.subject === null ? [] : [{ label: "主题", value: text.subject, wide: true }]),
          { label: "正文", value: text.body, wide: true },
          { label: "可用的合并项", value: fieldNames(occasion), wide: true },
        ]}
        timeline={historyEntries(history)}
      >
        <Section title="预览">
          <p className="mb-2 text-sm text-muted">{of}</p>
          {preview.subject !== null && <p className="mb-2 font-semibold">{preview.subject}</p>}
          <p className="whitespace-pre-line">{preview.body}</p>
        </Section>
      </RecordPage>
    );
  },
});
