import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { viewMaterials } from "@/lib/usecases/recruitment/call/required-material";
import { centerPage } from "@/lib/web/page";
import { addMaterialAction } from "../actions";
import { MaterialPage } from "../material-page";

export const metadata = { title: "添加申请材料" };

export default centerPage({
  permission: "call.prepare",
  input: z.object({ call: callKey }),
  load: viewMaterials,
  render: ({ center: { slug }, data: { call, groups, edition } }) => (
    <MaterialPage
      center={slug}
      title="添加申请材料"
      call={call}
      groups={groups}
      action={addMaterialAction.bind(null, slug)}
      hidden={{ edition }}
    />
  ),
});
