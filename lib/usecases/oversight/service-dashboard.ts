import type { Context } from "@/lib/db/context";
import { guidanceFigures } from "../incubation/guidance/guidance";
import { serviceFigures } from "../incubation/service-request";
import { trainingFigures } from "../incubation/training/training";
import { activityFigures } from "../registry/figures";

/** What was done for people and for organizations: activities, services, guidance and trainings. */
export async function getServiceDashboard(ctx: Context) {
  return {
    activities: await activityFigures(ctx),
    services: await serviceFigures(ctx),
    guidance: await guidanceFigures(ctx),
    trainings: await trainingFigures(ctx),
  };
}
