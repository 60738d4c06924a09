import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import { addService, listServices } from "@/lib/usecases/incubation/service";
import { enrolAtDesk } from "@/lib/usecases/incubation/training/enrolment";
import { getTraining, openTraining, writeTraining } from "@/lib/usecases/incubation/training/training";
import { addBrand } from "@/lib/usecases/registry/brand";
import { plainTraining } from "./trainings";

/** A training that somebody signed up for, a service that an organization asked for, and its brand. */
export async function makeLearning(ctx: Context, words: string, organization: string) {
  const day = addDays(chinaDate(ctx.now), 3);
  const [session] = plainTraining.sessions;
  const { id: training } = await writeTraining(ctx, {
    ...plainTraining,
    title: `${words}培训`,
    sessions: session ? [{ ...session, day }] : [],
  });
  await openTraining(ctx, { training });
  const who = { name: `${words}学员`, mobile: "13800001234", organizationId: organization, team: null };
  const enrolment = await enrolAtDesk(ctx, { training, ...who });
  const [held] = (await getTraining(ctx, { training })).sessions;
  if (!held) throw new Error("a training without a session");
  await addService(ctx, { kind: `${words}类`, name: `${words}服务`, about: null, provider: null });
  const service = (await listServices(ctx)).offered.find(({ name }) => name === `${words}服务`);
  const request = await ctx.db.serviceRequest.create({
    data: {
      centerId: ctx.center.id,
      organizationId: organization,
      serviceId: service?.id ?? "",
      need: `${words}需求`,
      createdAt: ctx.now,
    },
    select: { id: true },
  });
  const brand = await addBrand(ctx, { organization, name: `${words}品牌`, about: null });
  return {
    training: { id: training },
    session: { id: held.id, code: held.code },
    enrolment,
    service: { id: service?.id ?? "" },
    request,
    brand,
  };
}
