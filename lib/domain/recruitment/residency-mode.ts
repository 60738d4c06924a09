/** How an organization is in residence (入驻方式): with a place of its own in the center, outside it, or on paper alone. */
export const residencyModes = ["onSite", "offSite", "virtual"] as const;
export type ResidencyMode = (typeof residencyModes)[number];

export const residencyLabels: Record<ResidencyMode, string> = {
  onSite: "园内",
  offSite: "园外",
  virtual: "虚拟",
};
