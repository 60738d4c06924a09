import { listVenues } from "@/lib/usecases/incubation/venue";
import { listRoute } from "../../../list-route";
import { venueList } from "../list";

export const GET = listRoute({ permission: "venue.view", list: venueList, load: listVenues });
