/**
 * Surnames of two characters (复姓) still borne today. A compound surname missing here only hides one character more,
 * so pairs that are mostly a surname followed by a given name are left out.
 */
export const compoundSurnames: ReadonlySet<string> = new Set(
  (
    "欧阳 上官 司马 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 长孙 宇文 端木 百里 呼延 南宫 独孤 轩辕 拓跋 闻人 万俟 澹台 " +
    "淳于 申屠 鲜于 亓官 司空 濮阳 赫连 钟离 仲孙 东郭 西门 公冶 太史 闾丘 公羊 巫马 乐正 漆雕 壤驷 宰父 谷梁 左丘"
  ).split(" "),
);
