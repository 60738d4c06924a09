"use server";

import { z } from "zod";
import { evictionDecisionForm, evictionForm, statementForm } from "@/lib/domain/incubation/eviction";
import {
  decideEviction,
  noteStatement,
  serveEviction,
  withdrawEviction,
} from "@/lib/usecases/incubation/eviction";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "incubatee.end";
const one = { incubatee: z.uuid(), edition };
const next = ({ incubatee }: { incubatee: string }, slug: string) =>
  `/${slug}/desk/incubatees/${incubatee}/eviction`;

export const serveEvictionAction = centerAction({
  permission,
  input: schemaOf(evictionForm, { incubatee: z.uuid() }),
  run: serveEviction,
  next,
});

export const noteStatementAction = centerAction({
  permission,
  input: schemaOf(statementForm, one),
  run: noteStatement,
  next,
});

export const decideEvictionAction = centerAction({
  permission,
  input: schemaOf(evictionDecisionForm, one),
  run: decideEviction,
  next: ({ incubatee }, slug) => `/${slug}/desk/incubatees/${incubatee}`,
});

export const withdrawEvictionAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("撤回的原因", 300) }),
  run: withdrawEviction,
});
