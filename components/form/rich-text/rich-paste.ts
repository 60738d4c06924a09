/** Word and WPS write lists as paragraphs whose style names the list, with the sign before the words as a span of its own. */
export function tidyPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const gone of page.querySelectorAll("script, style, head, xml, title, meta, link, img")) gone.remove();
  for (const paragraph of page.querySelectorAll("p")) {
    if (/mso-list:/i.test(paragraph.getAttribute("style") ?? "")) asListItem(paragraph);
  }
  for (const paragraph of page.querySelectorAll("td p, th p")) {
    paragraph.replaceWith(...Array.from(paragraph.childNodes), " "); // a cell is one line
  }
  partLines(page);
  return page.body.innerHTML;
}

/** A line that was broken within a paragraph becomes one of its own; within what is a single line it is a space. */
function partLines(page: Document): void {
  const parted = new Map<Element, Element>();
  for (const end of page.querySelectorAll("br")) {
    const block = end.closest("li, td, th, h1, h2, h3, h4, h5, h6, p, div, section, body");
    if (!block?.matches("p, div, section, body")) {
      end.replaceWith(" ");
      continue;
    }
    const range = page.createRange();
    const before = parted.get(block);
    if (before) range.setStartAfter(before);
    else range.setStart(block, 0);
    range.setEndBefore(end);
    const line = page.createElement("div");
    line.append(range.extractContents());
    end.remove();
    if (!line.textContent?.trim()) continue;
    range.insertNode(line);
    parted.set(block, line);
  }
}

function asListItem(paragraph: HTMLElement): void {
  let sign = "";
  for (const span of paragraph.querySelectorAll("span")) {
    if (!/mso-list:\s*ignore/i.test(span.getAttribute("style") ?? "")) continue;
    sign += span.textContent ?? "";
    span.remove();
  }
  const wanted = /[\d一二三四五六七八九十a-z]/i.test(sign) ? "OL" : "UL";
  const item = paragraph.ownerDocument.createElement("li");
  item.append(...Array.from(paragraph.childNodes));
  const before = paragraph.previousElementSibling;
  if (before?.tagName === wanted) {
    before.append(item);
    paragraph.remove();
    return;
  }
  const list = paragraph.ownerDocument.createElement(wanted);
  list.append(item);
  paragraph.replaceWith(list);
}
