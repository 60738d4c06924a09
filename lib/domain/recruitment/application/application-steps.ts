import type { FieldErrors } from "../../base/errors";
import { date, type Form } from "../../base/form";
import { type Read, readAnswer, readAnswers } from "../../base/form-answers";
import { askedFields } from "../../base/form-conditions";
import { formOf, type Question } from "../../center/form-definition";
import { callKindTerms } from "../call/call-kind";
import { type CallMaterial, materialsAsked } from "../call/required-material";
import { type CallCondition, conditionsForm, confirmedOf } from "../condition-form";
import { checkedField } from "./application-checks";
import {
  type ApplicationAnswers,
  commitmentForm,
  contactForm,
  type Offers,
  offersForm,
  onlyOffers,
  organizationForm,
  registrationForm,
} from "./application-form";
import { noService, type ServiceAsks, serviceFormOf } from "./service-part";

/** Everything one call asks of its applicants. */
export interface CallAsks extends Offers, ServiceAsks {
  conditions: readonly CallCondition[];
  questions: readonly Question[];
  materials: readonly CallMaterial[];
}

export const stepIds = [
  "conditions",
  "registration",
  "organization",
  "service",
  "questions",
  "materials",
  "contact",
  "review",
] as const;
export type StepId = (typeof stepIds)[number];

/** A part of the form, one screen of a phone or two. Its fields are called `under` plus their name. */
export interface Step {
  id: StepId;
  title: string;
  form: Form;
  under: "" | "answers." | "expiry.";
}

/** What was typed, as `readForm` gives it: texts, lists, and objects of them. */
export type Typed = Readonly<Record<string, unknown>>;

/** The steps of a call's application in their order, for somebody who typed this; one that asks nothing is left out. */
export function stepsOf(asks: CallAsks, typed: Typed): Step[] {
  const expiry = materialsAsked(asks, typed)
    .filter(({ expires }) => expires)
    .map(({ id, name, required }) => [id, date(`${name}有效期至`, { optional: !required })]);
  const terms = callKindTerms[asks.kind];
  const steps: Step[] = [
    { id: "conditions", title: terms.conditions, form: conditionsForm(asks.conditions, terms), under: "" },
    {
      id: "registration",
      title: "类别与登记",
      form: { ...offersForm(asks), ...registrationForm },
      under: "",
    },
    { id: "organization", title: "组织情况", form: organizationForm, under: "" },
    { id: "service", title: terms.service, form: serviceFormOf(asks), under: "" },
    { id: "questions", title: "补充问题", form: formOf(asks.questions), under: "answers." },
    { id: "materials", title: "申请材料", form: Object.fromEntries(expiry), under: "expiry." },
    { id: "contact", title: "联系方式", form: contactForm, under: "" },
    { id: "review", title: "核对提交", form: commitmentForm, under: "" },
  ];
  return steps.filter(
    ({ id, form }) => Object.keys(form).length > 0 || (id === "materials" && asksFiles(asks)),
  );
}

function asksFiles({ materials, questions }: CallAsks): boolean {
  return materials.length > 0 || questions.some(({ kind }) => kind === "file");
}

function objectOf(typed: unknown): Typed {
  return typeof typed === "object" && typed !== null && !Array.isArray(typed) ? { ...typed } : {};
}

/** What was typed into one step, by the names of its fields. */
export function typedIn({ under }: Pick<Step, "under">, typed: Typed): Typed {
  return under === "" ? typed : objectOf(typed[under.slice(0, -1)]);
}

/** Reads one step; every fault is told at once, by the name of its field on the screen: `answers.q3.0.c2`. */
export function readStep(step: Step, typed: Typed): Read<Record<string, unknown>> {
  const { form, under } = step;
  const own = typedIn(step, typed);
  const faults: FieldErrors = {};
  const read = readAnswers(form, own);
  if (!read.ok) for (const [place, fault] of Object.entries(read.faults)) faults[under + place] = fault;
  const value: Record<string, unknown> = read.ok ? read.value : {};
  for (const name of askedFields(form, own)) {
    const field = form[name];
    const one = field && readAnswer(field, own[name]);
    if (!field || !one?.ok) continue;
    const checked = checkedField(name, field, one.value);
    if (checked.ok) value[name] = checked.value;
    else faults[under + name] = checked.faults[""] ?? "";
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, value };
}

/** Reads a whole application; what is wrong in any of its steps is told at once. */
export function readApplication(asks: CallAsks, typed: Typed): Read<ApplicationAnswers> {
  let faults: FieldErrors = {};
  let value: Record<string, unknown> = { answers: {}, founders: [], ...noService, ...onlyOffers(asks) };
  for (const step of stepsOf(asks, typed)) {
    const read = readStep(step, typed);
    if (!read.ok) faults = { ...faults, ...read.faults };
    else if (step.id === "questions") value.answers = askedOf(step, typed, read.value);
    else if (step.under === "") value = { ...value, ...read.value };
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { noExclusion: _, publicationConsent: __, ...kept } = value;
  const lists = { founders: kept.founders ?? [], partners: kept.partners ?? [] };
  const known = { ...lists, confirmed: confirmedOf(asks.conditions, value) };
  return { ok: true, value: { ...kept, ...known } as ApplicationAnswers };
}

function askedOf(step: Step, typed: Typed, value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(askedFields(step.form, typedIn(step, typed)).map((name) => [name, value[name]]));
}
