import { describe, expect, test } from "vitest";
import {
  type Actor,
  can,
  type Grant,
  isPublic,
  memberPermissions,
  type Permission,
  platformRoles,
  publicPermissions,
  type Role,
  roleLabels,
  roles,
  roleWithin,
  system,
  systemPermissions,
  visitor,
} from "@/lib/domain/access";
import { userId } from "@/lib/domain/base/ids";

const everyPermission: readonly Permission[] = [
  ...publicPermissions,
  ...memberPermissions,
  ...systemPermissions,
];

function member(...held: Role[]): Actor {
  return {
    userId: userId("018f0000-0000-7000-8000-000000000001"),
    name: "王芳",
    grants: held.map((role) => ({ role, scope: {} })),
    platformRoles: [],
  };
}

function allowed(actor: Actor): Permission[] {
  return memberPermissions.filter((permission) => can(actor, permission));
}

// Spelled out, and not derived from the code: whoever widens a role says so here too.
const desk: Permission[] = [
  "desk.view",
  "bar.view",
  "bar.edit",
  "call.view",
  "call.prepare",
  "call.publish",
  "call.end",
  "call.supplement",
  "application.view",
  "appraisal.conclude",
  "appraisal.confirm",
  "appraisal.give",
  "appraisal.view",
  "application.check",
  "application.renewCode",
  "application.import",
  "panel.compose",
  "review.start",
  "absence.record",
  "ranking.view",
  "ranking.confirm",
  "notice.view",
  "notice.draft",
  "notice.publish",
  "notice.close",
  "notice.archive",
  "objection.view",
  "objection.edit",
  "objection.answer",
  "reserve.promote",
  "agreement.view",
  "agreementTemplate.edit",
  "agreementTemplate.view",
  "agreement.issue",
  "agreement.sign",
  "ceremony.view",
  "ceremony.edit",
  "cohort.view",
  "incubatee.view",
  "venue.view",
  "venue.edit",
  "booking.view",
  "booking.edit",
  "exchange.view",
  "exchange.edit",
  "handover.view",
  "handover.edit",
  "incubatee.edit",
  "incubatee.takeOver",
  "capacity.view",
  "capacity.edit",
  "plan.view",
  "plan.edit",
  "plan.confirm",
  "guidance.view",
  "guidance.edit",
  "person.view",
  "person.edit",
  "activity.view",
  "activity.edit",
  "activity.confirm",
  "dashboard.view",
  "settings.view",
  "member.view",
  "clock.set",
  "news.view",
  "form.edit",
  "form.view",
  "news.edit",
  "news.publish",
  "message.view",
  "message.release",
  "census.view",
  "census.edit",
  "place.view",
  "place.edit",
  "body.view",
  "body.edit",
  "period.view",
  "report.view",
  "report.edit",
  "organization.view",
  "organization.edit",
  "brand.view",
  "brand.edit",
  "service.view",
  "service.handle",
  "training.view",
  "training.edit",
  "incubatee.end",
  "registration.view",
  "registration.edit",
  "filing.view",
  "filing.edit",
  "standing.view",
  "standing.edit",
  "socialWorker.view",
  "socialWorker.edit",
  "graduation.view",
  "graduation.edit",
  "fund.view",
  "project.view",
  "project.edit",
  "tranche.view",
  "tranche.plan",
  "tranche.check",
  "supervision.view",
  "supervision.edit",
  "resource.view",
  "resource.edit",
  "distribution.view",
  "distribution.edit",
  "opportunity.view",
  "opportunity.edit",
  "outcome.view",
  "outcome.edit",
  "honour.view",
  "honour.edit",
  "placePage.edit",
  "communityService.view",
  "communityService.edit",
  "order.view",
  "order.edit",
  "order.renewCode",
  "team.view",
  "team.edit",
  "volunteer.view",
  "volunteer.edit",
  "hours.view",
  "hours.record",
  "hours.confirm",
  "mobilization.view",
  "mobilization.edit",
  "partnership.view",
  "partnership.edit",
  "tally.view",
  "tally.edit",
];
const expected: Record<Role, Permission[]> = {
  manager: [
    ...desk,
    "period.edit",
    "fund.edit",
    "hours.export",
    "grant.decide",
    "tranche.pay",
    "settings.edit",
    "member.edit",
    "appraisal.settle",
    "mark.return",
    "messageTemplate.edit",
    "service.edit",
    "resource.donor",
    "assistedExport.decide",
    "assistedAccess.view",
  ],
  staff: desk,
  approver: ["approval.view", "tranche.approve", "change.decide"],
  panelist: ["mark.view", "mark.give"],
  mentor: ["mentoring.view", "mentoring.edit"],
  evaluator: ["evaluation.view", "evaluation.edit"],
  community: [
    "communityFiling.view",
    "communityFiling.edit",
    "communitySocialWorker.view",
    "community.view",
    "communityPage.edit",
    "communityOrder.view",
    "communityOrder.edit",
    "communityOrder.renewCode",
    "communityOrganization.view",
    "communityOrganization.edit",
    "communityTeam.view",
    "communityHours.edit",
    "communityPartnership.edit",
    "communityMobilization.answer",
    "assisted.view",
    "assisted.edit",
    "assisted.open",
    "assisted.export",
  ],
  organization: [
    "ownMobilization.answer",
    "ownReport.view",
    "ownReport.edit",
    "portal.view",
    "ownRecord.view",
    "ownPage.view",
    "ownPage.edit",
    "ownBooking.view",
    "ownBooking.edit",
    "ownExchange.view",
    "ownExchange.edit",
    "ownPeople.view",
    "ownPeople.edit",
    "ownActivity.view",
    "ownActivity.edit",
    "ownService.view",
    "ownService.edit",
    "ownTraining.view",
    "ownTraining.edit",
    "ownPlan.view",
    "ownProject.view",
    "ownProject.edit",
    "ownTranche.request",
    "ownPlan.edit",
    "ownGuidance.view",
    "ownGuidance.edit",
    "ownRegistration.view",
    "ownRegistration.edit",
    "ownGraduation.view",
    "ownGraduation.edit",
    "ownFinding.view",
    "ownFinding.answer",
    "ownEviction.state",
    "ownOpportunity.view",
    "ownOpportunity.edit",
    "ownOrder.view",
    "ownOrder.edit",
    "ownPartnership.view",
    "ownPartnership.edit",
  ],
  alumnus: [
    "portal.view",
    "ownRecord.view",
    "ownPage.view",
    "ownPage.edit",
    "ownExchange.view",
    "ownPeople.view",
    "ownPeople.edit",
    "ownActivity.view",
    "ownTraining.view",
    "ownTraining.edit",
    "ownPlan.view",
    "ownGuidance.view",
    "ownGraduation.view",
  ],
  former: ["portal.view"],
};

describe("who may do what", () => {
  test.each(roles)("%s", (role) => {
    expect(allowed(member(role)).sort()).toEqual([...expected[role]].sort());
  });

  test("two roles add up and take nothing away", () => {
    expect(allowed(member("staff", "panelist")).sort()).toEqual([...desk, "mark.view", "mark.give"].sort());
  });

  test("nobody marks by being the manager: points come from panelists alone", () => {
    expect(roles.filter((role) => can(member(role), "mark.give"))).toEqual(["panelist"]);
  });

  test("somebody signed in without a role here may do no more than a visitor", () => {
    expect(allowed(member())).toEqual([]);
    expect(allowed(visitor)).toEqual([]);
  });

  test("a platform role opens no door of a center", () => {
    expect(allowed({ ...member(), platformRoles })).toEqual([]);
  });

  test("every permission is granted to somebody", () => {
    const orphans = memberPermissions.filter(
      (permission) => !roles.some((role) => can(member(role), permission)),
    );
    expect(orphans).toEqual([]);
  });
});

describe("what the platform does by itself", () => {
  test("is this and no more", () => {
    expect([...systemPermissions]).toEqual([
      "agreement.issueMany",
      "agreement.lapse",
      "agreement.remind",
      "agreement.seal",
      "agreement.askProvider",
      "application.takeIn",
      "call.close",
      "correction.lapse",
      "correction.remind",
      "draft.delete",
      "file.sweep",
      "sheet.forget",
      "message.deliver",
      "proof.write",
      "milestone.remind",
      "handover.remind",
      "report.remind",
      "finding.tell",
      "reply.tell",
      "projectReport.unsay",
      "order.tell",
    ]);
    expect(everyPermission.filter((permission) => !isPublic(permission) && can(system, permission))).toEqual([
      ...systemPermissions,
    ]);
  });

  test("nobody else may do, whatever roles they hold", () => {
    const everyRole = { ...member(...roles), platformRoles };
    expect(systemPermissions.filter((permission) => can(everyRole, permission))).toEqual([]);
  });
});

describe("within a scope", () => {
  const one = { organization: "018f0000-0000-7000-8000-00000000000a" };
  const other = { organization: "018f0000-0000-7000-8000-00000000000b" };
  const within = (...grants: Grant[]): Actor => ({ ...member(), grants });

  test("a role counts where it is held and nowhere else", () => {
    const scoped = within({ role: "staff", scope: one });
    expect(can(scoped, "incubatee.view", one)).toBe(true);
    expect(can(scoped, "incubatee.view", other)).toBe(false);
    expect(can(scoped, "incubatee.view", { ...one, body: other.organization })).toBe(false);
    expect(can(scoped, "incubatee.view", {})).toBe(false);
    expect(can(scoped, "incubatee.view")).toBe(false);
  });

  test("a role of the whole center opens no narrower door: what is seen there would not be its own", () => {
    expect(can(member("staff"), "incubatee.view", one)).toBe(false);
  });
});

describe("what somebody is within a scope", () => {
  const scope = { organization: "018f0000-0000-7000-8000-00000000000a" };

  test("is the first of the roles held in it", () => {
    const grants: Grant[] = [
      { role: "staff", scope: {} },
      { role: "former", scope },
      { role: "alumnus", scope },
    ];
    expect(roleWithin(grants, scope)).toBe("alumnus");
    expect(roleWithin(grants, {})).toBe("staff");
    expect(roleWithin(grants, { organization: "another" })).toBeNull();
  });
});

describe("open doors", () => {
  test("are exactly these", () => {
    expect([...publicPermissions].sort()).toEqual([
      "application.submit",
      "application.track",
      "dispatch.answer",
      "invitation.answer",
      "mobilization.answer",
      "order.ask",
      "order.track",
      "ownAgreement.sign",
      "proof.verify",
      "site.view",
      "survey.answer",
      "training.attend",
      "training.enrol",
    ]);
  });

  test("are open to visitors, and no other door is", () => {
    expect(everyPermission.filter((permission) => can(visitor, permission))).toEqual([...publicPermissions]);
  });

  test("are known as such", () => {
    expect(everyPermission.filter(isPublic)).toEqual([...publicPermissions]);
  });

  test("share no name with a door for members", () => {
    expect(new Set(everyPermission).size).toBe(everyPermission.length);
  });
});

test("every role has a Chinese name of its own", () => {
  const labels = roles.map((role) => roleLabels[role]);
  expect(labels.filter((label) => !/^\p{Script=Han}+$/u.test(label))).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
});
