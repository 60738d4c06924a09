"use server";

import { z } from "zod";
import { teamForm } from "@/lib/domain/community/team";
import { addTeam, dissolveTeam, editTeam, restoreTeam } from "@/lib/usecases/community/volunteer/team";
import { confirmTeams } from "@/lib/usecases/community/volunteer/team-import";
import { joinTeam, leaveTeam } from "@/lib/usecases/community/volunteer/team-member";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText, seen } from "@/lib/web/typed-input";
import { memberForm } from "./member-form";

const one = { team: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/teams/${id}`;

export const addTeamAction = centerAction({
  permission: "team.edit",
  input: schemaOf(teamForm),
  run: addTeam,
  next,
});

export const editTeamAction = centerAction({
  permission: "team.edit",
  input: schemaOf(teamForm, one),
  run: editTeam,
  next,
});

export const dissolveTeamAction = centerAction({
  permission: "team.edit",
  input: z.object({ ...one, reason: requiredText("解散的原因", 500) }),
  run: dissolveTeam,
});

export const restoreTeamAction = centerAction({
  permission: "team.edit",
  input: z.object({ ...one, reason: requiredText("恢复的原因", 500) }),
  run: restoreTeam,
});

export const joinTeamAction = centerAction({
  permission: "team.edit",
  input: schemaOf(memberForm, { team: z.uuid() }),
  run: joinTeam,
  next,
});

export const leaveTeamAction = centerAction({
  permission: "team.edit",
  input: z.object({ team: z.uuid(), volunteer: z.uuid() }),
  run: leaveTeam,
});

export const confirmTeamsAction = centerAction({
  permission: "team.edit",
  input: z.object({ teamSheet: z.uuid(), seen }),
  run: confirmTeams,
  message: ({ made }) => `已登记 ${made} 支队伍。`,
});
