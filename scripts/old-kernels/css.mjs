// PostCSS, after Tailwind: says once more, in words that Chromium 86 knows, what it would not understand. A new browser
// passes over all of it, so nothing changes there.

import { isStrange, plainSelectors } from "./plain-selectors.mjs";

/** @returns {import("postcss").Plugin} */
export default function cssForOldKernels() {
  return {
    postcssPlugin: "css-for-old-kernels",
    OnceExit(root, { AtRule }) {
      for (const name of moves) root.append(`@property --old-${name} { syntax: "*"; inherits: false; }`);
      for (const rule of everyRule(root)) {
        const [vertical, horizontal] = sidesOf(rule);
        addDeclarations(rule, "not (rotate: 0deg)", transformOf(rule), AtRule);
        addDeclarations(rule, "not (inset: 0)", vertical, AtRule);
        addDeclarations(rule, "not (inset: 1px)", horizontal, AtRule);
      }
      for (const rule of everyRule(root)) {
        addTwin(rule, AtRule);
        setApart(rule);
      }
      root.walkDecls(/height$/, addViewportHeight);
      hideProperties(root, AtRule);
    },
  };
}
cssForOldKernels.postcss = true;

const beforeIs = "not selector(:is(*))";
const moves = ["translate", "rotate", "scale"];

function everyRule(root) {
  const rules = [];
  root.walkRules((rule) => {
    if (!/keyframes$/.test(rule.parent.name ?? "")) rules.push(rule);
  });
  return rules;
}

/** 86 crashes at the second page that has a sheet with an `@property`; Tailwind knows how to do without. */
function hideProperties(root, AtRule) {
  root.walkAtRules("property", (property) => {
    if (property.parent.name === "supports") return;
    const known = new AtRule({ name: "supports", params: "selector(:is(*))" });
    property.replaceWith(known);
    known.append(property);
  });
  root.walkAtRules("supports", (supports) => {
    if (!supports.params.includes("(-moz-orient: inline)")) return;
    supports.params += ` or (${beforeIs})`;
    supports.walkRules((rule) => {
      for (const name of moves) rule.append({ prop: `--old-${name}`, value: "initial" });
    });
  });
}

/** `:is()`, `:where()` and lists in `:not()` came with 88. */
function addTwin(rule, AtRule) {
  const plain = plainSelectors(rule.selector);
  if (plain.length === 0) return;
  const twin = new AtRule({ name: "supports", params: beforeIs });
  twin.append(rule.clone({ selectors: plain }));
  rule.after(twin);
}

/** A rule of several selectors is lost whole when one of them is unknown, so that one gets a rule of its own. */
function setApart(rule) {
  const strange = rule.selectors.filter(isStrange);
  if (strange.length === 0 || rule.selectors.length === 1) return;
  const known = rule.selectors.filter((selector) => !isStrange(selector));
  const [first, ...others] = known.length ? [known, ...strange] : strange;
  for (const selector of others.reverse()) rule.after(rule.clone({ selectors: [selector] }));
  rule.selectors = Array.isArray(first) ? first : [first];
}

/** The properties `translate`, `rotate` and `scale` came with 104. Each rule says its own, `transform` joins them. */
function transformOf(rule) {
  const said = moves.flatMap((name) => {
    const value = saidBy(rule, name);
    if (!value || value === "none") return [];
    return [[`--old-${name}`, `${name}(${words(value).join(", ")})`]];
  });
  if (said.length === 0 || saidBy(rule, "transform")) return {};
  return { ...Object.fromEntries(said), transform: moves.map((name) => `var(--old-${name},)`).join(" ") };
}

/** `inset` came with 87, and what comes after us joins four sides to it. */
function sidesOf(rule) {
  const [top, right, bottom, left] = ["top", "right", "bottom", "left"].map((side) => saidBy(rule, side));
  if (!top || !right || !bottom || !left) return [{}, {}];
  return [
    { top, bottom },
    { left, right },
  ];
}

function addDeclarations(rule, condition, declarations, AtRule) {
  if (Object.keys(declarations).length === 0) return;
  const only = rule.clone();
  only.removeAll();
  for (const [prop, value] of Object.entries(declarations)) only.append({ prop, value });
  const twin = new AtRule({ name: "supports", params: condition });
  twin.append(only);
  rule.after(twin);
}

function saidBy(rule, name) {
  return rule.nodes.findLast((node) => node.type === "decl" && node.prop === name)?.value;
}

/** Parted at the spaces outside of parentheses. */
function words(value) {
  return value.split(/\s+(?![^(]*\))/);
}

/** `dvh` came with 108. */
function addViewportHeight(declaration) {
  if (/\d[dsl]vh\b/.test(declaration.value))
    declaration.cloneBefore({ value: declaration.value.replace(/(\d)[dsl]vh\b/g, "$1vh") });
}
