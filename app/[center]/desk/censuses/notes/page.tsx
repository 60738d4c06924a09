import { listCensusNotes } from "@/lib/usecases/registry/census/note";
import { listPage } from "../../../list-page";
import { censusNoteList } from "./list";

export const metadata = { title: "社区反映" };

export default listPage({
  permission: "census.view",
  list: censusNoteList,
  load: listCensusNotes,
  lead: () => "打开那家组织的档案，核对后变更登记情况或改正地点，再记下核对结果",
});
