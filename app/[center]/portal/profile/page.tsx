import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { FileDesk } from "@/components/record/file-desk";
import { Pictures } from "@/components/record/pictures";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { isShown, organizationPageForm, pageStanding } from "@/lib/domain/registry/organization-page";
import { ownPage } from "@/lib/usecases/registry/organization-page";
import { ownOrganization } from "@/lib/usecases/registry/own-record";
import { ownPagePictures } from "@/lib/usecases/registry/page-picture";
import { centerPage } from "@/lib/web/page";
import { removePagePictureAction, saveOwnPageAction } from "./actions";

export const metadata = { title: "机构主页" };

export default centerPage({
  permission: "ownPage.view",
  scope: "organization",
  input: z.object({}),
  load: async (ctx) => ({
    page: await ownPage(ctx),
    pictures: await ownPagePictures(ctx),
    organization: await ownOrganization(ctx),
  }),
  render: ({ data: { page, pictures, organization }, center: { slug, phone } }) => {
    const { text, tone } = pageStanding(page);
    const at = `/${slug}/portal/profile/files`;
    return (
      <>
        <PageHeader
          title="机构主页"
          tag={<Tag tone={tone}>{text}</Tag>}
          lead="在中心网站上介绍本机构。是否展示、公开什么，都由本机构决定。"
        />
        <div className="flex max-w-3xl flex-col gap-4">
          {page?.takenOffReason && (
            <Alert tone="warning" title={`中心已撤下主页：${page.takenOffReason}`}>
              改好后请致电 {phone}，由中心恢复展示。
            </Alert>
          )}
          {page && isShown(page) && (
            <p>
              <a className="link" href={`/${slug}/organizations/${organization.id}`}>
                查看展示的样子
              </a>
            </p>
          )}
          <Section>
            <ActionForm
              action={saveOwnPageAction.bind(null, slug)}
              hidden={{ seen: page?.updatedAt.toISOString() ?? "" }}
              submit="保存"
              className="flex flex-col gap-5"
            >
              <FormFields form={organizationPageForm} values={page ?? {}} />
            </ActionForm>
          </Section>
          <Section title="图片">
            <p className="mb-2 text-sm text-muted">
              标志、合影或活动现场，随主页一起展示。照片里的拍摄地点等信息会自动去掉；有他人正脸的，请先征得同意。
            </p>
            <FileDesk
              files={pictures}
              at={at}
              purpose="pagePicture"
              remove={removePagePictureAction.bind(null, slug)}
              hidden={{}}
              whyNotAdd={
                pictures.length > 0
                  ? "主页用一张图片；要换一张，请替换现有的。"
                  : page
                    ? null
                    : "先填写上面的机构简介并保存，再上传图片。"
              }
              follows="删除后，主页不再显示图片。"
            />
            <Pictures files={pictures} at={at} alt={organization.name} />
          </Section>
        </div>
      </>
    );
  },
});
