import { listPlaces } from "@/lib/usecases/registry/place";
import { listRoute } from "../../../list-route";
import { placeList } from "../list";

export const GET = listRoute({ permission: "place.view", list: placeList, load: listPlaces });
