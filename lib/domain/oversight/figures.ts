import { admissionFigures } from "../admission/figures";
import type { Figure } from "../base/figure";
import { communityFigures } from "../community/figures";
import { incubationFigures } from "../incubation/figures";
import { givingFigures, projectFigures } from "../projects/figures";
import { recruitmentFigures } from "../recruitment/figures";
import { registryFigures } from "../registry/figures";
import { reviewFigures } from "../review/figures";

/** Every figure of the center by its name; each area declares its own. */
export const figures = {
  ...registryFigures,
  ...recruitmentFigures,
  ...reviewFigures,
  ...admissionFigures,
  ...incubationFigures,
  ...projectFigures,
  ...givingFigures,
  ...communityFigures,
} as const satisfies Record<string, Figure>;
export type FigureName = keyof typeof figures;
