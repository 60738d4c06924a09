/** How objections are to be made, in every notice; `whom` as the notice calls them: "入围社会组织". */
export function howToObject(whom: string): string {
  return `公示期内，任何单位和个人对${whom}有异议的，可以向受理单位反映。异议应当以书面形式提出，写明事实和理由；以单位名义反映的加盖公章，以个人名义反映的署真实姓名并留联系方式。匿名反映一般不予受理。`;
}

/** Where objections go, a line each, from what is on record of the center. */
export function contactInWords(center: {
  name: string;
  address: string;
  phone: string;
  email: string | null;
  bureau: string;
}): string {
  const { name, bureau, address, phone, email } = center;
  return [
    `受理单位：${name}`,
    `地址：${address}`,
    `电话：${phone}`,
    ...(email ? [`电子邮箱：${email}`] : []),
    `监督单位：${bureau}`,
  ].join("\n");
}
