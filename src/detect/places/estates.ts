import { wrapped } from '../../draft/wrapped.ts';
import { LIVES, NAME } from './point-words.ts';

/** Builders whose name an estate begins with. */
const BUILDER = wrapped`
  保利|万科|绿地|恒大|碧桂园|融创|龙湖|中海|华润|金地|招商|世茂|富力|雅居乐|绿城|阳光城|旭辉|远洋|
  首开|金科|佳兆业|星河|华侨城|合生|仁恒|建发|金茂|越秀|中粮|新城|荣盛|中梁|祥生|蓝光|奥园|时代|
  正荣|美的|滨江|大华|复地|路劲|康桥|建业|鲁能|卓越|金隅|中骏|中南|龙光|融侨|世纪|东方|锦绣|阳光|
  翠湖|星湖|御景|香榭|金域|紫金|玫瑰|凤凰|山水|碧水|江南|盛世|水岸|天鹅|东湖|西湖
`;

/** A lane; what lies in a home, a yard or a wood is none. */
const LANE = '(?<![家院林村城校楼屋房店厂山县镇市区心梦室馆园])里';

/** What an estate ends in that is no word of every day. */
const ESTATE_END = wrapped`
  花园|花苑|家园|嘉园|佳苑|名苑|雅苑|新城|公馆|名邸|府邸|豪庭|华庭|雅居|名都|名城|水郡|香榭|水岸|世纪城|
  国际城|天地|新村|小区|家属院|[苑园庭府湾郡邸墅轩]|${LANE}
`;

/** Life in an estate, behind its name. */
const ESTATE_LIFE = wrapped`
  (?=
    的?(?:
      业主|交房|收房|[出转招整合]租|次卧|主卧|单间|有没有人|物业|保安|门卫|车位|停车|邻居|房东|楼下|
      快递|团购|房价|二手房|[^,。!?\s城园苑湾府庭期里]{0,4}(?:停[水电]|业主|物业|孔明灯|广场舞)
    )|
    [东西南北]门|[这那](?:边|套|间)|我住|我家(?![里的]?附近)
  )
`;

/** An estate by its builder or its ending, where somebody lives or the life of an estate goes on. */
export const ESTATE = new RegExp(
  wrapped`
    (?<=${LIVES}|[从到在](?=[^,。!?\s]{2,8}[到搬]))
    ((?:${BUILDER})${NAME}{1,5}?|${NAME}{2,4}?(?:[园苑府湾庭]|${LANE}))
    (?:[一二三四五六七\d]期|[一二三四五六七八九十\d]{1,2}区)?(?=
      [,。.!?~\s]|$|[东西南北]门|楼下|附近|到|靠[江河湖海山路马街边]|那[栋边片]|
      [一二三四五六七八九十\d]{1,2}[栋幢号楼]
    )
  `,
  'g',
);
export const ESTATE_OF = new RegExp(
  wrapped`
    (?<=^|[,。.!?~\s]|[今昨前][晚天早]|小区|我们|咱们|房东说|中介说)(?![今昨前][晚天早]|小区)(
      ${NAME}{2,6}?(?:
        ${ESTATE_END}|花城|尚城|[东西南北]岸|学府|首府|国际|领域|华府|壹号|一号|
        城(?=的?(?:业主|交房|收房|[出转招整合]租|次卧|主卧|单间|有没有人|物业|保安|车位))
      )
    )(?:[一二三四五六七\d]期)?${ESTATE_LIFE}|
    (?<=^|[,。.!?~\s]|[今昨前][晚天早]|[在到去回从住])(?![今昨前][晚天早])(${NAME}{2,7}?)
    [一二三四五六七\d]期(?=
      门口|[东西南北]门|里面的|的?(?:驿站|快递柜|保安|门卫|邻居|停车场|地库)|有人|的?业主|的?物业|
      团购|楼下|[^,。!?\s]{0,2}停[水电]
    )
  `,
  'g',
);

export const ESTATE_VISITED = new RegExp(
  wrapped`
    (?<=[在去到])(${NAME}{2,6}?(?:${ESTATE_END}))(?=看房|租房|买房|合租|上门|遛|喂猫|住|租了?)|
    (?<=小区名?[叫是])(${NAME}{2,6}?)(?=[,。.!?\s]|$)
  `,
  'g',
);
