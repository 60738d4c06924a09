import type { getApplication } from "@/lib/usecases/recruitment/application/application";

export type ShownApplication = Awaited<ReturnType<typeof getApplication>>;
