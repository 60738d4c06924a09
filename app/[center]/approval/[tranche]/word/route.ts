import { trancheWordRoute } from "../../../tranche-word-route";

export const GET = trancheWordRoute("approval.view");
