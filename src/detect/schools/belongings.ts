import { wrapped } from '../../draft/wrapped.ts';

const CAMPUS =
  /^(?:\(\p{Script=Han}{1,6}\)|(?:[^\P{Script=Han}的在是有和到去这那哪个两新老各]{0,5})(?:校区|分校)|[东南西北新老]校[区园])/u;

/** A department right behind a school belongs to it: 武大新闻与传播学院, 上戏表演系, 厦大嘉庚学院. */
const DEPARTMENT = new RegExp(
  wrapped`
    ^(?!大学|学院)
    [^\P{Script=Han}的了在是我你他她它们有没上就都也还比被把给对考进读选去来到打说不又很真太让和跟]{1,3}
    (?:与|和|及)?
    [^\P{Script=Han}的了在是我你他她它们有没上就都也还比被把给对考进读选去来到打说不又很真太让和跟]{0,8}?
    (?:学院(?!路|派|风|里)|系(?![列统数]))
  `,
  'u',
);
const ATTACHED =
  /^(?:第?[一二三四五]?附中|附属(?:第?[一二三四五六])?(?:实验)?(?:中学|小学|高中|初中|幼儿园|学校)|附小|附幼)/u;

/** What stands right behind a school's name and belongs to it: a school attached to it, a campus or a department. */
export function belongingsAt(text: string, end: number): string {
  const rest = text.slice(end, end + 12);
  const attached = ATTACHED.exec(rest)?.[0] ?? '';
  if (attached !== '') return attached;
  return (CAMPUS.exec(rest) ?? DEPARTMENT.exec(rest))?.[0] ?? '';
}
