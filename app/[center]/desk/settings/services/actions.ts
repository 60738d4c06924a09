"use server";

import { z } from "zod";
import { serviceForm, serviceSets } from "@/lib/domain/incubation/service";
import { addService, beginServices, editService, useService } from "@/lib/usecases/incubation/service";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const addServiceAction = centerAction({
  permission: "service.edit",
  input: schemaOf(serviceForm),
  run: addService,
  message: () => "已加入目录。",
});

export const beginServicesAction = centerAction({
  permission: "service.edit",
  input: z.object({ set: z.enum(serviceSets) }),
  run: beginServices,
  message: ({ count }) => `已加入 ${count} 项服务，可以逐项修改。`,
});

export const editServiceAction = centerAction({
  permission: "service.edit",
  input: schemaOf(serviceForm, { service: z.uuid(), edition }),
  run: editService,
  next: (_done, slug) => `/${slug}/desk/settings/services`,
});

export const useServiceAction = centerAction({
  permission: "service.edit",
  input: z.object({ service: z.uuid(), to: z.enum(["archive", "restore"]) }),
  run: useService,
});
