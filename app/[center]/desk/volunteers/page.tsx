import { listVolunteers } from "@/lib/usecases/community/volunteer/volunteer";
import { listPage } from "../../list-page";
import { volunteerList } from "./list";

export const metadata = { title: "志愿者" };

export default listPage({
  permission: "volunteer.view",
  list: volunteerList,
  load: listVolunteers,
  create: { permission: "volunteer.edit", label: "登记志愿者" },
});
