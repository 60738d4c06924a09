import { listBrands } from "@/lib/usecases/registry/brand";
import { listRoute } from "../../../list-route";
import { brandList } from "../list";

export const GET = listRoute({ permission: "brand.view", list: brandList, load: listBrands });
