import jsQR from "jsqr";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { QrCode } from "@/components/ui/qr-code";

/** The drawing as a scanner sees it, four pixels to a module. */
function read(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const edge = size * 4;
  const pixels = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < 4; dy += 1)
      for (let dx = 0; dx < 4; dx += 1) {
        const at = ((Number(y) * 4 + dy) * edge + Number(x) * 4 + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  return jsQR(pixels, edge, edge)?.data;
}

it.each([
  "http://localhost:3000/pingcheng",
  `https://fuhua.example.gov.cn/pingcheng/calls/gm12?a=${"长".repeat(20)}`,
])("a QR code is read back as the address it was drawn from: %s", (address) => {
  const svg = renderToStaticMarkup(QrCode({ address, label: "二维码" }));
  expect(read(svg)).toBe(address);
});
