import { listNotices } from "@/lib/usecases/admission/notice";
import { listRoute } from "../../../list-route";
import { noticeList } from "../list";

export const GET = listRoute({ permission: "notice.view", list: noticeList, load: listNotices });
