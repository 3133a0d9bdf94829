import { wrapped } from '../../draft/wrapped.ts';

/** Feasts that fall on one day; alternatives, as are all days here. */
export const FEASTS = wrapped`
  六一|五一|五四青年节|国庆节?|元旦|圣诞节?|情人节|愚人节|劳动节|儿童节|除夕|
  大年(?:初[一二三四五六七]|三十)|年三十|龙抬头|三月三|二月二|春节|中秋节?|端午节?|平安夜|跨年夜|
  双十[一二]|双1[12]|七夕|冬至|立[春夏秋冬]|[春秋]分|夏至|清明节|小年夜?|元宵节?|腊八节?|重阳节?|
  中元节|三八节?|五四|建军节|教师节|青年节|妇女节|植树节|万圣节|感恩节
`;

/** The terms of the sun that are no everyday words. */
export const TERMS = '雨水|惊蛰|谷雨|芒种|小暑|大暑|处暑|白露|寒露|霜降|小雪|大雪|小寒|大寒';

/** A day of this week or of the one before or behind it. */
export const WEEKDAY = '(?:[这下上]个?)?(?:周|星期|礼拜)(?:[一二三四五六日天]|末)';

/** A day that only the day of the post tells. */
export const RELATIVE_DAY = wrapped`
  今天|今日|今晚|今儿|明儿|昨儿|后儿|明天|明晚|昨天|昨晚|大后天|大前天|后天|前天|${WEEKDAY}|
  (?:[这下上]个?月|本月)(?:
    底|初[一二三四五六七八九十]?|末|中旬|十[一二三四五六七八九]?|二?廿?十?[一二三四五六七八九]
  )(?![月天个年])|
  (?:[这下上]个?月|本月)(?:
    [12]\d|3[01]|[1-9]|二?十?[一二三四五六七八九]|[二三]?十|廿[一二三四五六七八九]?
  )[号日]|
  月[底初](?!\d)|(?:这个?月|下个?月|上个?月|本月)?(?:[12]\d|3[01]|[1-9])[号日]|
  (?:${FEASTS})(?:[前后][一两三]天)?|today|tomorrow|yesterday
`;
