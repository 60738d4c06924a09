import parser from "postcss-selector-parser";

/** What Chromium 86 does not know and nothing can be put in its place. */
const strange = /:(has\(|popover-open|open\b|dir\(|modal\b|user-|picker|-moz-)/;

/** @param {string} selector */
export function isStrange(selector) {
  return strange.test(selector);
}

/**
 * The same elements without `:is()`, `:where()` and lists in `:not()`, or nothing if there is none of these in it.
 * Alternatives that old kernels cannot know are left out.
 *
 * @param {string} selector one selector or a list
 * @returns {string[]}
 */
export function plainSelectors(selector) {
  if (!/:(is|where|not)\(/.test(selector)) return [];
  const root = parser().astSync(selector);
  const plain = root.nodes.flatMap(expand).map(write);
  const same = new Set(root.nodes.map((one) => write(parts(one))));
  if (plain.every((one) => same.has(one)) && plain.length === same.size) return [];
  return [...new Set(plain)].filter((one) => !isStrange(one));
}

/**
 * A selector as its compounds and what stands between them. `tag` is told apart because it comes first.
 *
 * @typedef {{ between: string, tag: string, rest: string }} Compound
 * @param {import("postcss-selector-parser").Selector} selector
 * @returns {Compound[]}
 */
function parts(selector) {
  const compounds = [{ between: "", tag: "", rest: "" }];
  for (const node of selector.nodes) {
    const last = compounds[compounds.length - 1];
    if (node.type === "combinator") compounds.push({ between: node.value.trim() || " ", tag: "", rest: "" });
    else if (node.type === "tag" || node.type === "universal") last.tag = node.toString().trim();
    else last.rest += node.toString().trim();
  }
  // "> a" begins with what stands between.
  return compounds[0].tag + compounds[0].rest === "" && compounds.length > 1 ? compounds.slice(1) : compounds;
}

/** @param {import("postcss-selector-parser").Selector} selector @returns {Compound[][]} */
function expand(selector) {
  /** @type {Compound[][]} */
  let found = [[{ between: "", tag: "", rest: "" }]];
  for (const node of selector.nodes) {
    if (node.type === "combinator") {
      const between = node.value.trim() || " ";
      found = found.map((one) => [...one, { between, tag: "", rest: "" }]);
    } else if (node.type === "pseudo" && /^:(is|where)$/.test(node.value)) {
      const alternatives = node.nodes.flatMap(expand);
      found = found.flatMap((one) => alternatives.flatMap((other) => joined(one, other)));
    } else {
      const added =
        node.type === "pseudo" && node.value === ":not" ? [without(node)] : parts({ nodes: [node] });
      found = found.flatMap((one) => joined(one, added));
    }
  }
  return found;
}

/**
 * `:not(a, b)` as `:not(a):not(b)`. Old kernels take one simple thing in it: an exception for more is left out.
 *
 * @param {import("postcss-selector-parser").Pseudo} not
 * @returns {Compound}
 */
function without(not) {
  const each = not.nodes.flatMap(expand).map(write);
  const simple = each.filter(
    (one) => isStrange(one) || /^([\w*-]+|[.#][^\s.:#[]+|\[[^\]]+\]|::?[\w-]+(\([^()]*\))?)$/.test(one),
  );
  return { between: "", tag: "", rest: simple.map((one) => `:not(${one})`).join("") };
}

/** The last compound of both is the same element. None if it cannot be. @param {Compound[]} one @param {Compound[]} other */
function joined(one, other) {
  const [last, before] = [one[one.length - 1], one.slice(0, -1)];
  const [end, way] = [other[other.length - 1], other.slice(0, -1)];
  if (last.tag && end.tag && last.tag !== "*" && end.tag !== "*" && last.tag !== end.tag) return [];
  if (way.length && before.length && last.between !== " ") return [];
  const element = {
    between: way.length ? end.between : last.between,
    tag: last.tag && last.tag !== "*" ? last.tag : end.tag,
    rest: last.rest + end.rest,
  };
  const [first, ...others] = way;
  return [[...before, ...(first ? [{ ...first, between: last.between }, ...others] : []), element]];
}

/** @param {Compound[]} compounds */
function write(compounds) {
  return compounds
    .map(({ between, tag, rest }) => {
      const gap = between === " " || between === "" ? between : ` ${between} `;
      // A pseudo-element comes last.
      const [, plain = "", element = ""] = /^(.*?)(::.*|:(?:before|after)\b.*)?$/s.exec(rest) ?? [];
      return `${gap}${tag || (plain || element ? "" : "*")}${plain}${element}`;
    })
    .join("");
}
