"use server";

import { z } from "zod";
import { writtenPersonForm } from "@/lib/domain/registry/person";
import { addPerson, archivePerson, editPerson, restorePerson } from "@/lib/usecases/registry/person-record";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

const one = { person: z.uuid(), edition };

export const addPersonAction = centerAction({
  permission: "person.edit",
  input: schemaOf(writtenPersonForm),
  run: addPerson,
  next: ({ id }, slug) => `/${slug}/desk/persons/${id}`,
});

export const editPersonAction = centerAction({
  permission: "person.edit",
  input: schemaOf(writtenPersonForm, one),
  run: editPerson,
  next: ({ id }, slug) => `/${slug}/desk/persons/${id}`,
});

export const archivePersonAction = centerAction({
  permission: "person.edit",
  input: z.object(one),
  run: archivePerson,
});

export const restorePersonAction = centerAction({
  permission: "person.edit",
  input: z.object(one),
  run: restorePerson,
});
