import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { FileDesk } from "@/components/record/file-desk";
import { Pictures } from "@/components/record/pictures";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { siteForm } from "@/lib/domain/center/site-text";
import { getSettings } from "@/lib/usecases/center/settings";
import { sitePhotos } from "@/lib/usecases/center/site-photo";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { removeSitePhotoAction, saveSiteTextAction } from "./actions";

export const metadata = { title: "网站" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: async (ctx) => ({ text: await getSettings(ctx), photos: await sitePhotos(ctx) }),
  render: ({ center: { slug }, data: { text, photos }, actor }) => {
    const mayEdit = can(actor, "settings.edit");
    const at = `/${slug}/desk/settings/site/files`;
    return (
      <>
        <SettingsHeader center={slug} on="网站" mayEdit={mayEdit} />
        <div className="flex max-w-3xl flex-col gap-4">
          <Section title="网站上的文字" action={<LinkButton href={`/${slug}`}>查看网站首页</LinkButton>}>
            {mayEdit ? (
              <ActionForm
                action={saveSiteTextAction.bind(null, slug)}
                hidden={{ edition: text.edition }}
                submit="保存"
                className="flex flex-col gap-5"
              >
                <FormFields form={siteForm} values={text} />
              </ActionForm>
            ) : (
              <Facts columns={1} facts={answersInWords(siteForm, text)} />
            )}
          </Section>
          <Section title="首页照片">
            <p className="mb-2 text-sm text-muted">
              中心的外景、活动室或活动现场，横幅为好；转发网站链接时也用它作缩略图。
            </p>
            {mayEdit ? (
              <FileDesk
                files={photos}
                at={at}
                purpose="sitePhoto"
                remove={removeSitePhotoAction.bind(null, slug)}
                hidden={{}}
                follows="删除后，首页不再显示照片。"
                {...(photos.length > 0 && { whyNotAdd: "首页用一张照片；要换一张，请替换现有的。" })}
              />
            ) : (
              photos.length === 0 && <p>没有照片。</p>
            )}
            <Pictures files={photos} at={at} />
          </Section>
        </div>
      </>
    );
  },
});
