import { z } from "zod";
import { FormPage } from "@/components/form/form-page";
import { objectionName } from "@/lib/domain/admission/objection";
import { answerForm } from "@/lib/domain/admission/objection-form";
import { getObjection } from "@/lib/usecases/admission/objection/objection";
import { centerPage } from "@/lib/web/page";
import { answerObjectionAction } from "../../actions";

export const metadata = { title: "答复异议" };

export default centerPage({
  permission: "objection.answer",
  input: z.object({ objection: z.uuid() }),
  load: getObjection,
  render: ({ center: { slug }, data: objection, today }) => (
    <FormPage
      title={`答复对${objection.concerns}的异议`}
      crumbs={[
        { label: "异议", href: `/${slug}/desk/objections` },
        { label: objectionName(objection), href: `/${slug}/desk/objections/${objection.id}` },
      ]}
      lead={
        objection.project
          ? "认定成立的，没有启动的项目不能启动，已经启动的由审批人决定暂停、终止或维持；认定不成立的，照常签约和实施。"
          : objection.application?.state === "signed"
            ? "协议已由双方签署，认定成立不改变它：据此立项的项目由审批人决定暂停、终止或维持，入驻的组织按协议约定办理退出。"
            : `认定成立的，${objection.concerns}取消资格，其协议作废，名额空出，可以由候补递补；认定不成立的，可以照常签约。`
      }
      form={answerForm}
      values={{ answeredOn: today }}
      action={answerObjectionAction.bind(null, slug)}
      hidden={{ objection: objection.id, edition: objection.edition }}
      submit="答复"
    />
  ),
});
