import { listPlaces } from "@/lib/usecases/registry/place";
import { listPage } from "../../list-page";
import { placeList } from "./list";

export const metadata = { title: "地点" };

export default listPage({
  permission: "place.view",
  list: placeList,
  load: listPlaces,
  create: { permission: "place.edit", label: "新增地点" },
});
