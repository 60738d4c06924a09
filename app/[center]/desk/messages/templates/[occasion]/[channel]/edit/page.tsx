import { FormPage } from "@/components/form/form-page";
import { messageChannelLabels } from "@/lib/domain/center/message";
import { messageOccasionLabels } from "@/lib/domain/center/message-occasions";
import { fieldNames, mailTemplateForm, plainTemplateForm } from "@/lib/domain/center/message-template";
import { getMessageTemplate } from "@/lib/usecases/center/message-template";
import { centerPage } from "@/lib/web/page";
import { saveMessageTemplateAction } from "../../../../actions";
import { templateKey } from "../../../../schema";

export const metadata = { title: "修改消息模板" };

export default centerPage({
  permission: "messageTemplate.edit",
  input: templateKey,
  load: getMessageTemplate,
  render: ({ center: { slug }, data: { occasion, channel, text, edition } }) => {
    const page = {
      title: "修改消息模板",
      crumbs: [
        { label: "消息模板", href: `/${slug}/desk/messages/templates` },
        {
          label: `${messageOccasionLabels[occasion]}（${messageChannelLabels[channel]}）`,
          href: `/${slug}/desk/messages/templates/${occasion}/${channel}`,
        },
      ],
      lead: `可用的合并项：${fieldNames(occasion)}。只用于以后生成的消息。`,
      action: saveMessageTemplateAction.bind(null, slug),
      hidden: { occasion, channel, edition },
      submit: "保存",
    } as const;
    const { subject, body } = text;
    return channel === "email" ? (
      <FormPage {...page} form={mailTemplateForm} values={{ subject: subject ?? "", body }} />
    ) : (
      <FormPage {...page} form={plainTemplateForm} values={{ body }} />
    );
  },
});
