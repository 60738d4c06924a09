"use server";

import { z } from "zod";
import { assistedExportForm } from "@/lib/domain/community/assisted-export";
import { requestExport, takeExport } from "@/lib/usecases/community/assisted/assisted-export";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

const door = { permission: "assisted.export", scope: "place" } as const;
const next = ({ id }: { id: string }, slug: string) => `/${slug}/community/assisted/exports/${id}`;

export const requestExportAction = centerAction({
  ...door,
  input: schemaOf(assistedExportForm),
  run: requestExport,
  next,
});

export const takeExportAction = centerAction({
  ...door,
  input: z.object({ exported: z.uuid(), edition }),
  run: takeExport,
  next,
});
