import type { getApplication } from "@/lib/usecases/recruitment/application";

export type ShownApplication = Awaited<ReturnType<typeof getApplication>>;
