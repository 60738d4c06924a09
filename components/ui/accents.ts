/** Theme colours a center may choose; white text on each, and each as text on the grey ground, is at least 4.5:1. */
export const accents = [
  { name: "黛蓝", hex: "#1f5fa8" },
  { name: "石青", hex: "#0b6478" },
  { name: "松绿", hex: "#1d6448" },
  { name: "赭石", hex: "#8f4a17" },
  { name: "朱砂", hex: "#a32f22" },
  { name: "绛紫", hex: "#7c2f5c" },
  { name: "藤紫", hex: "#57459a" },
  { name: "墨灰", hex: "#3d4654" },
] as const;
