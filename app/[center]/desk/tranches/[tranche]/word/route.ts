import { trancheWordRoute } from "../../../../_parts/projects/tranche-word-route";

export const GET = trancheWordRoute("tranche.view");
