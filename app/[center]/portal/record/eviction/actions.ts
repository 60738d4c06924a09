"use server";

import { z } from "zod";
import { statementForm } from "@/lib/domain/incubation/eviction";
import { removeFromOwnCase, stateOwnCase } from "@/lib/usecases/incubation/own-eviction";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

export const stateOwnCaseAction = centerAction({
  permission: "ownEviction.state",
  scope: "organization",
  input: schemaOf(statementForm, { eviction: z.uuid() }),
  run: stateOwnCase,
  message: () => "已提交，中心核实后作出决定。",
});

export const removeOwnCaseFileAction = centerAction({
  permission: "ownEviction.state",
  scope: "organization",
  input: z.object({ file: z.uuid() }),
  run: removeFromOwnCase,
});
