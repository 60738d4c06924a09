import { z } from "zod";
import { honourCertificate } from "@/lib/usecases/projects/giving/honour";
import { centerPage } from "@/lib/web/page";
import { CertificatePage } from "../../../certificate-page";

export const metadata = { title: "获奖证书" };

export default centerPage({
  permission: "honour.view",
  input: z.object({ honour: z.uuid() }),
  load: honourCertificate,
  render: ({ center: { slug }, data: { id, name, certificate } }) => {
    const at = `/${slug}/desk/honours/${id}`;
    return (
      <CertificatePage
        title="获奖证书"
        crumbs={[
          { label: "荣誉", href: `/${slug}/desk/honours` },
          { label: name, href: at },
        ]}
        at={at}
        certificate={certificate}
        none={{
          title: "没有本中心的证书",
          text: "别处授予的荣誉，证书上传在荣誉记录中；本中心大赛的证书随公示期满生成。",
        }}
      />
    );
  },
});
