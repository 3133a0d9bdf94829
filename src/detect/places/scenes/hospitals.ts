import { wrapped } from '../../../draft/wrapped.ts';
import { HEAD, type Scene } from './scene.ts';

/** A hospital of a sort that a town has one of, where somebody is treated. */
const TREATED = new RegExp(
  wrapped`
    ${HEAD}((?:口腔|眼科|儿童|肿瘤|妇产|骨科|人民|中心)医院|精神卫生中心)(?=
      拔|散瞳|挂[了号专]|复查|输液|[一二三四五六七八九\d]楼|门口坐|急诊|抽血|补牙|洗牙|拍片|取药|
      陪床|住院部
    )
  `,
  'gu',
);
const SIGN = /[腔科童瘤产民心]医院|卫生中心/gu;

/** Hospitals: 去口腔医院拔智齿. */
export const hospitals: Scene = { sign: SIGN, pattern: TREATED, isNone: () => false, certainty: 0.5 };
