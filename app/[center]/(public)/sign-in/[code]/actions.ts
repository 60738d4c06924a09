"use server";

import { z } from "zod";
import { signInForm } from "@/lib/domain/incubation/attendance";
import { signIn } from "@/lib/usecases/incubation/training/attendance";
import { publicAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { countFailures, visitorAddress } from "@/lib/web/rate-limit";

export const signInAtTrainingAction = publicAction({
  permission: "training.attend",
  input: schemaOf(signInForm, { code: z.string().max(40) }),
  run: signIn,
  around: async (enter) => countFailures([["trackPerAddress", await visitorAddress()]], enter),
  message: ({ again }) => (again ? "您已经签过到了，不用再签。" : "签到成功。"),
});
