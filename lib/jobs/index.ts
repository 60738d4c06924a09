import { admissionJobs } from "./admission";
import { centerJobs } from "./center";
import { communityJobs } from "./community";
import { incubationJobs } from "./incubation";
import type { Job } from "./job";
import { projectsJobs } from "./projects";
import { recruitmentJobs } from "./recruitment";

/** Every job there is, each as a door. */
export const jobs: readonly Job[] = [
  ...centerJobs,
  ...recruitmentJobs,
  ...admissionJobs,
  ...incubationJobs,
  ...projectsJobs,
  ...communityJobs,
];
