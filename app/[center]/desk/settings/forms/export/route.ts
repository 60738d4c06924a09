import { listForms } from "@/lib/usecases/center/form";
import { listRoute } from "../../../../list-route";
import { formList } from "../list";

export const GET = listRoute({ permission: "form.view", list: formList, load: listForms });
