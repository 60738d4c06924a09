import type { getApplication } from "@/lib/usecases/application";

export type ShownApplication = Awaited<ReturnType<typeof getApplication>>;
