"use server";

import { z } from "zod";
import { censusForm } from "@/lib/domain/registry/census";
import { takeBackConfirmation } from "@/lib/usecases/registry/census/confirmation";
import { settleCensusNote } from "@/lib/usecases/registry/census/note";
import { closeCensus, editCensus, openCensus, reopenCensus } from "@/lib/usecases/registry/census/round";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { census: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/censuses/${id}`;

export const openCensusAction = centerAction({
  permission: "census.edit",
  input: schemaOf(censusForm),
  run: openCensus,
  next,
});

export const editCensusAction = centerAction({
  permission: "census.edit",
  input: schemaOf(censusForm, one),
  run: editCensus,
  next,
});

export const closeCensusAction = centerAction({
  permission: "census.edit",
  input: z.object(one),
  run: closeCensus,
});

export const reopenCensusAction = centerAction({
  permission: "census.edit",
  input: z.object(one),
  run: reopenCensus,
});

export const takeBackConfirmationAction = centerAction({
  permission: "census.edit",
  input: z.object({ census: z.uuid(), community: z.uuid(), reason: requiredText("撤回的原因", 200) }),
  run: takeBackConfirmation,
});

export const settleCensusNoteAction = centerAction({
  permission: "organization.edit",
  input: z.object({ censusNote: z.uuid(), answer: requiredText("核对结果", 200) }),
  run: settleCensusNote,
});
